import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface Mounted {
  root: HTMLElement;
  show: (node: ReactNode) => Promise<void>;
  /** The only button with this spoken name; throws when there is none or more than one. */
  button: (name: string | RegExp) => HTMLButtonElement;
  click: (name: string | RegExp) => Promise<void>;
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}

/** Renders into the page and takes it away again when the test ends. */
export async function mount(node: ReactNode): Promise<Mounted> {
  const root = document.body.appendChild(document.createElement('div'));
  const reactRoot = createRoot(root);
  onTestFinished(async () => {
    await act(async () => reactRoot.unmount());
    root.remove();
  });

  function button(name: string | RegExp): HTMLButtonElement {
    const found = [...root.querySelectorAll('button')].filter((candidate) =>
      typeof name === 'string' ? nameOf(candidate) === name : name.test(nameOf(candidate)),
    );
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${found.length} buttons named ${name}`);
    return only;
  }

  async function show(shown: ReactNode): Promise<void> {
    await act(async () => reactRoot.render(shown));
  }

  await show(node);
  return {
    root,
    show,
    button,
    click: (name) => act(async () => button(name).click()),
  };
}
