import { draftText, editorOf, isVisible, replyModeOf } from './composer';
import { isSameReply } from './similar-text';
import type { ReceiptRules, Selectors, ThreadRoot } from './site';
import { watchIntents } from './watch-intents';
import type { SendingOptions, SentReply } from './watch-sending';

/** A desk that has not shown the reply by then did not send it. */
const CONFIRM_WITHIN_MS = 15_000;
const CHECK_EVERY_MS = 250;
/** How long the receipt may come after the reply itself. */
const RECEIPT_WITHIN_MS = 3_000;
/** No desk lets a reply be taken back after this long. */
const LONGEST_HOLD_MS = 90_000;

interface Intent {
  sent: SentReply;
  editor: HTMLElement;
  /** Ids of the messages that were there before. */
  known: ReadonlySet<string>;
  since: number;
  /** When the desk showed that the reply had left; null until then. */
  leftAt: number | null;
  /** The receipt was seen: once it goes, the reply cannot be taken back any more. */
  receipt: boolean;
}

function isShown(document: Document, selectors: Selectors): boolean {
  return selectors.some((selector) => [...document.querySelectorAll(selector)].some(isVisible));
}

function hits(event: Event, selectors: Selectors): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && selectors.some((each) => node.matches(each)));
}

/**
 * Reports each reply that was sent and not taken back, once, for desks that show a receipt with a way back.
 * After the intent the receipt, with the reply box gone, or the reply in the thread shows that it left; it
 * counts when the receipt is gone, or at the end of the page. It does not count when it is taken back, when
 * the draft is thrown away or is there again, or when the desk asked back and the agent did not go on.
 * Returns a function to call when the thread was read again. Ends with `signal`.
 */
export function watchReceipts(
  options: SendingOptions,
  rules: ReceiptRules,
  signal: AbortSignal,
): () => void {
  const { composing, document, locate, ourMessages, onSent } = options;
  let pending: Intent[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  function hasLeft({ sent, editor, known }: Intent): boolean {
    const gone = !editor.isConnected || !isVisible(editor);
    if (gone && isShown(document, rules.shown)) return true;
    if (locate()?.ticket !== sent.ticket) return false;
    return ourMessages().some(
      ({ id, text, kind }) => kind === 'agent' && !known.has(id) && isSameReply(sent.text, text),
    );
  }

  /** The same words stand in the reply box again: the desk gave the reply back. */
  function isBack({ sent, editor }: Intent): boolean {
    const thread = locate();
    if (thread?.ticket !== sent.ticket) return false;
    const now = editorOf(composing, thread.root, document);
    return now !== null && now !== editor && draftText(now, composing) === sent.text;
  }

  /** What becomes of an intent now: it waits on, is a reply, or is none. */
  function judge(intent: Intent, now: number): 'wait' | 'sent' | 'none' {
    if (intent.leftAt === null) {
      if (isShown(document, rules.question)) intent.since = now;
      else if (hasLeft(intent)) {
        intent.leftAt = now;
        intent.receipt = isShown(document, rules.shown);
      } else if (now - intent.since >= CONFIRM_WITHIN_MS) return 'none';
      return 'wait';
    }
    if (isBack(intent)) return 'none';
    const held = now - intent.leftAt;
    const shown = isShown(document, rules.shown);
    intent.receipt ||= shown;
    if (shown && held < LONGEST_HOLD_MS) return 'wait';
    return intent.receipt || held >= RECEIPT_WITHIN_MS ? 'sent' : 'wait';
  }

  function check(): void {
    const now = Date.now();
    const waiting = pending;
    pending = [];
    const sent: SentReply[] = [];
    for (const intent of waiting) {
      const fate = judge(intent, now);
      if (fate === 'wait') pending.push(intent);
      else if (fate === 'sent') sent.push(intent.sent);
    }
    for (const reply of sent) onSent(reply);
    if (pending.length === 0) clearInterval(timer);
  }

  function intend({ ticket, root }: ThreadRoot, editor: HTMLElement): void {
    const now = Date.now();
    const text = draftText(editor, composing);
    if (text === '') return;
    // The second signal of one send, or a send after one that did not go through: the wait starts anew.
    const before = pending.find((intent) => intent.editor === editor && intent.leftAt === null);
    const known = before?.known ?? new Set(ourMessages().map(({ id }) => id));
    pending = pending.filter((intent) => intent !== before);
    const sent = { ticket, text, ...replyModeOf(composing, root), at: new Date(now).toISOString() };
    pending.push({ sent, editor, known, since: now, leftAt: null, receipt: false });
    clearInterval(timer);
    timer = setInterval(check, CHECK_EVERY_MS);
  }

  /** Only the newest reply can be taken back. */
  function onTakenBack(event: Event): void {
    if (!event.isTrusted) return;
    const key = event instanceof KeyboardEvent ? event.key : null;
    if (key !== null && key !== 'Enter' && key !== ' ') return;
    if (hits(event, rules.undo)) pending.pop();
    else if (hits(event, rules.discard)) {
      pending = pending.filter(({ leftAt }) => leftAt !== null);
    }
  }

  function onEnd(): void {
    for (const intent of pending) {
      if ((intent.leftAt !== null || hasLeft(intent)) && !isBack(intent)) onSent(intent.sent);
    }
    pending = [];
  }

  watchIntents(options, intend, signal);
  for (const kind of ['click', 'keydown']) {
    document.addEventListener(kind, onTakenBack, { signal, capture: true });
  }
  document.defaultView?.addEventListener('pagehide', onEnd, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return () => {
    if (pending.length > 0 && !signal.aborted) check();
  };
}
