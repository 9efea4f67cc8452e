import type { InsertResult } from '@/lib/page/insert/insert-result';
import { insertText } from '@/lib/page/insert/insert-text';
import { rememberCaret } from '@/lib/page/insert/remember-caret';

/** The product's insertion, started as a content script starts it; runs in the isolated world. */
export interface ContentWorld {
  insert: (path: readonly string[], text: string) => Promise<InsertResult>;
}

declare global {
  var attuneLab: ContentWorld | undefined;
}

function within(element: Element | null): ParentNode | null {
  if (element instanceof HTMLIFrameElement) return element.contentDocument;
  return element?.shadowRoot ?? null;
}

function find([first = '', ...rest]: readonly string[], from: ParentNode): HTMLElement | null {
  const found = from.querySelector<HTMLElement>(first);
  if (rest.length === 0) return found;
  const inner = within(found);
  return inner && find(rest, inner);
}

const remembered = rememberCaret(document, new AbortController().signal);

globalThis.attuneLab = {
  async insert(path, text) {
    const editor = find(path, document);
    return editor ? insertText(editor, text, remembered) : { ok: false, reason: 'no_editor' };
  },
};
