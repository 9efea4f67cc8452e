function paragraphs(document: Document, text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const paragraph = document.createElement('p');
      // CKEditor trims spaces at the ends of a block, and reads a no-break space there as a space.
      paragraph.textContent = line.replaceAll(/^ | $/g, '\u00a0');
      return paragraph.outerHTML;
    })
    .join('');
}

/**
 * Hands `text` to the paste handler of an editor with a model of its own, which writes at its own
 * selection in one undo step. `html` adds one paragraph a line (CKEditor 5 makes `<br>` of plain lines).
 */
export function pasteText(editor: HTMLElement, text: string, html: boolean): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', paragraphs(editor.ownerDocument, text));
  editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}
