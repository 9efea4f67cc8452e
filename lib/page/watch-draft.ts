import { draftText } from './composer';
import { isField } from './editor-kind';
import type { Selectors } from './site';
import { watchRemoval } from './watch-removal';

/** Typing is read when it pauses this long. */
const PAUSE_MS = 150;

/** Watches one editor for as long as it stays in the page. */
function watchEditor(editor: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  if (isField(editor)) {
    editor.addEventListener('input', onChange, { signal });
    return;
  }
  // Enter, Backspace and paste fire no `input` in CKEditor 5 and ProseMirror.
  const observer = new MutationObserver(onChange);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/**
 * Reports the agent's draft, without the parts in `drop`, at once and about 150 ms after each change;
 * the same text is not reported twice. Follows the editor when the page replaces it, and reports ''
 * while there is none. Reads text only: writes nothing into the page.
 */
export function watchDraft(
  getEditor: () => HTMLElement | null,
  onDraft: (text: string) => void,
  signal: AbortSignal,
  drop: Selectors = [],
): void {
  let editor: HTMLElement | null = null;
  let attached = new AbortController();
  let reported: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function report(): void {
    const text = editor ? draftText(editor, { drop }) : '';
    if (text === reported) return;
    reported = text;
    onDraft(text);
  }
  function reportSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(report, PAUSE_MS);
  }
  function attach(): void {
    const next = getEditor();
    if (next === editor) return;
    attached.abort();
    attached = new AbortController();
    editor = next;
    reportSoon();
    if (!next) return;
    watchEditor(next, reportSoon, attached.signal);
    watchRemoval(next, attach, attached.signal);
  }
  function check(): void {
    attach();
    reportSoon();
  }

  attach();
  report();
  document.addEventListener('selectionchange', check, { signal });
  document.addEventListener('focusin', check, { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    attached.abort();
  });
}
