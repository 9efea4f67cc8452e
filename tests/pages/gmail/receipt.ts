import { h } from '../shared/dom';

/** How long a sent reply can be taken back, ms. */
export const UNDO_MS = 4_000;

/** The bar at the foot of the page that says what was done, for as long as it can be undone. */
export class Receipt {
  readonly element = h('div', { class: 'b8 UC', role: 'alert' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onGone: (() => void) | null = null;

  /** Shows `words` with a way back; one of the two functions is called in the end. */
  show(words: string, onUndo: () => void, onGone: () => void): void {
    this.#settle();
    const undo = h(
      'span',
      { id: 'link_undo', class: 'ag a8k', role: 'link', tabindex: '0' },
      'Undo',
    );
    const view = h(
      'span',
      { id: 'link_vsm', class: 'ag a8k', role: 'link', tabindex: '0' },
      'View message',
    );
    undo.addEventListener('click', () => {
      clearTimeout(this.#timer);
      this.#onGone = null;
      this.#say('Sending undone.');
      onUndo();
    });
    const said = h('span', { class: 'bAq' }, words);
    const line = h(
      'span',
      { class: 'aT' },
      said,
      ' ',
      h('span', { class: 'bAo' }, undo, ' ', view),
    );
    this.element.replaceChildren(h('div', { class: 'J-J5-Ji' }, h('div', { class: 'vh' }, line)));
    this.#onGone = onGone;
    this.#timer = setTimeout(() => this.#settle(), UNDO_MS);
  }

  #say(words: string): void {
    const line = h('span', { class: 'aT' }, h('span', { class: 'bAq' }, words));
    this.element.replaceChildren(h('div', { class: 'J-J5-Ji' }, h('div', { class: 'vh' }, line)));
    this.#timer = setTimeout(() => this.element.replaceChildren(), 1_500);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.element.replaceChildren();
    const gone = this.#onGone;
    this.#onGone = null;
    gone?.();
  }
}
