import { activeElement } from '../active-element';
import { isText } from '../dom-node';
import { editorKind, isField } from '../editor-kind';
import { type Caret, currentCaret } from './caret';

/** Where the agent last had the caret, editor by editor. */
export interface RememberedCaret {
  /** Last caret in a contenteditable editor; null when unknown or when its node has left the editor. */
  inText: (editor: HTMLElement) => Caret | null;
  /** Last selection end in a field, in UTF-16 units; null when the agent was never in it. */
  inField: (editor: HTMLElement) => number | null;
}

function editorAround(element: Element | null): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null;
  if (isField(element)) return element;
  const host = element.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])');
  return host && editorKind(host) ? host : null;
}

function isIn(editor: HTMLElement, { node, offset }: Caret): boolean {
  const end = isText(node) ? node.length : node.childNodes.length;
  return editor.contains(node) && offset <= end;
}

/**
 * Follows the caret of every editor of the page, because a click on our panel, or on the page, takes
 * the selection away. Holds nodes weakly; ends with `signal`.
 */
export function rememberCaret(document: Document, signal: AbortSignal): RememberedCaret {
  const carets = new WeakMap<HTMLElement, Caret>();
  const offsets = new WeakMap<HTMLElement, number>();
  function note(element: Element | null): void {
    const editor = editorAround(element);
    if (!editor) return;
    if (isField(editor)) {
      offsets.set(editor, editor.selectionEnd ?? editor.value.length);
      return;
    }
    const caret = currentCaret(editor);
    if (caret) carets.set(editor, caret);
  }
  document.addEventListener('selectionchange', () => note(activeElement(document)), { signal });
  document.addEventListener(
    'focusout',
    (event) => {
      const [left] = event.composedPath();
      note(left instanceof Element ? left : null);
    },
    { signal, capture: true },
  );
  return {
    inText(editor) {
      const caret = carets.get(editor);
      return caret && isIn(editor, caret) ? caret : null;
    },
    inField: (editor) => offsets.get(editor) ?? null,
  };
}
