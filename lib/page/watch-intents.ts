import { editorOf, frameOf } from './composer';
import { isSendClick, isSendKeydown } from './send-intent';
import type { ComposingRules, ThreadRoot } from './site';

export interface IntentOptions {
  composing: ComposingRules;
  document: Document;
  /** The thread the agent looks at. */
  locate: () => ThreadRoot | null;
}

/**
 * Calls `intend` when a person, not a script, presses the send key in the open thread's reply box or clicks
 * what sends it. Where the desk shows several reply boxes, only the one the key or click belongs to counts.
 * Ends with `signal`.
 */
export function watchIntents(
  { composing, document, locate }: IntentOptions,
  intend: (thread: ThreadRoot, editor: HTMLElement) => void,
  signal: AbortSignal,
): void {
  function onEvent(isSend: (editor: HTMLElement, thread: ThreadRoot) => boolean): void {
    const thread = locate();
    const editor = thread && editorOf(composing, thread.root, document);
    if (thread && editor && isSend(editor, thread)) intend(thread, editor);
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      onEvent((editor, thread) => isSendKeydown(event, editor, thread.root, composing));
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!isSendClick(event, composing)) return;
      onEvent((editor) => {
        const frame = frameOf(editor, composing);
        return frame === null || event.composedPath().includes(frame);
      });
    },
    { signal, capture: true },
  );
}
