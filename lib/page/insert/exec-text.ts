/**
 * Types `text` at the selection with the browser's own editing command, which fires the page's input
 * events and can be undone. It is deprecated, and without a successor; its answer cannot be trusted.
 */
export function execText(document: Document, text: string): void {
  document.execCommand('insertText', false, text);
}
