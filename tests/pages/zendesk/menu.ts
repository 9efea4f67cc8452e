import { h } from '../shared/dom';

export interface MenuItem {
  label: string | Node;
  pick: () => void;
  attributes?: Record<string, string>;
}

/** Opens a list above or below `button` on a click, and closes it on a choice, Escape or a click elsewhere. */
export function attachMenu(
  button: HTMLElement,
  holder: HTMLElement,
  items: () => MenuItem[],
  attributes: Record<string, string> = {},
): void {
  let list: HTMLElement | null = null;
  function close(): void {
    list?.remove();
    list = null;
    button.setAttribute('aria-expanded', 'false');
  }
  function open(): void {
    list = h(
      'ul',
      { ...attributes, role: 'menu', class: 'menu' },
      ...items().map(({ label, pick, attributes: own = {} }) => {
        const item = h('li', { ...own, role: 'menuitem', tabindex: '-1' }, label);
        item.addEventListener('click', () => {
          close();
          pick();
        });
        return item;
      }),
    );
    holder.append(list);
    button.setAttribute('aria-expanded', 'true');
  }
  button.setAttribute('aria-haspopup', 'true');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => (list ? close() : open()));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !holder.contains(event.target)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}
