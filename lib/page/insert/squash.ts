/** Whitespace of every kind and the invisible fillers editors put beside a caret. */
const UNSEEN = /[\s\u00a0\u200b\u2060\ufeff]+/g;

/**
 * The characters a reader sees, without any space or line break. Editors turn spaces into no-break
 * spaces and lines into paragraphs, so two texts are compared by this.
 */
export function squash(text: string): string {
  return text.replaceAll(UNSEEN, '');
}
