/** A selection inside one editor. */
export interface Caret {
  node: Node;
  offset: number;
}

interface WithSelection {
  getSelection: () => Selection | null;
}

function canSelect(root: Node): root is Node & WithSelection {
  return 'getSelection' in root && typeof root.getSelection === 'function';
}

/** End of the selection that lies in `editor`, also inside a shadow root; null where there is none. */
export function currentCaret(editor: HTMLElement): Caret | null {
  const root = editor.getRootNode();
  // Chromium answers per shadow root; Firefox answers for all from the document.
  const selection = canSelect(root)
    ? root.getSelection()
    : (editor.ownerDocument.getSelection() ?? null);
  if (!selection || selection.rangeCount === 0) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  return editor.contains(endContainer) ? { node: endContainer, offset: endOffset } : null;
}

/** Puts a collapsed selection at `caret`. */
export function placeCaret(caret: Caret): void {
  const selection = caret.node.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(caret.node, caret.offset, caret.node, caret.offset);
}
