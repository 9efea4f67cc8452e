import './lab-api';

let lastKey = 0;
document.addEventListener(
  'keydown',
  () => {
    lastKey = performance.now();
  },
  { capture: true },
);

/** Where the page wants its editor. */
export function place(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#place');
  if (!found) throw new Error('The page has no place for an editor.');
  return found;
}

/** Says that the editor is ready, and how to read it. */
export function openLab(text: () => string): void {
  window.lab = {
    text: () => text().replaceAll('\u00a0', ' '),
    restedMs: () => performance.now() - lastKey,
  };
}
