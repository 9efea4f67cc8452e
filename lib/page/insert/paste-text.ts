import { clipboardData, type PastingKind } from './clipboard-data';

/**
 * Hands `text` to an editor with a model of its own, which writes at its own selection in one undo
 * step. Slate, which reads the page's selection late, looks again on `beforeinput`; the others listen
 * to `paste`.
 */
export function pasteText(editor: HTMLElement, kind: PastingKind, text: string): void {
  const data = clipboardData(kind, text, editor.ownerDocument);
  const passing = { bubbles: true, cancelable: true, composed: true };
  editor.dispatchEvent(
    kind === 'slate'
      ? new InputEvent('beforeinput', {
          ...passing,
          inputType: 'insertFromPaste',
          dataTransfer: data,
        })
      : new ClipboardEvent('paste', { ...passing, clipboardData: data }),
  );
}
