import type { Channel, ReplyMode } from '../conversation/conversation';
import type { OurMessage } from './assembler';
import { draftText, editorOf, replyModeOf } from './composer';
import { isSameReply } from './similar-text';
import type { ComposingRules, ThreadRoot } from './site';
import { type IntentOptions, watchIntents } from './watch-intents';
import { watchReceipts } from './watch-receipts';

/** A reply that left the reply box. `text` is what the agent wrote; `at` is ISO 8601 in UTC. */
export interface SentReply {
  ticket: string;
  text: string;
  mode: ReplyMode;
  channel: Channel | null;
  at: string;
}

export interface SendingOptions extends IntentOptions {
  /** What the agent's side, or somebody not certain, wrote in that thread. */
  ourMessages: () => readonly OurMessage[];
  onSent: (sent: SentReply) => void;
}

/** A desk that has not shown the reply by then did not send it. */
const CONFIRM_WITHIN_MS = 15_000;
const CHECK_EVERY_MS = 250;
/** The same words again this soon are the second signal of one send. */
const SAME_SEND_MS = 2_000;

interface Intent {
  sent: SentReply;
  root: Element | ShadowRoot;
  /** Ids of the messages that were there before. */
  known: ReadonlySet<string>;
  since: number;
}

function isSame(a: SentReply, b: SentReply): boolean {
  return a.ticket === b.ticket && a.text === b.text;
}

/** The reply box of a thread that the agent may have left, and the page hidden, since. */
function isEmptied({ root }: Intent, composing: ComposingRules): boolean {
  const editors = composing.editors.flatMap((selector) => [...root.querySelectorAll(selector)]);
  const written = editors.filter((editor) => editor instanceof HTMLElement);
  return written.length > 0 && written.every((editor) => draftText(editor, composing) === '');
}

/** The reply as the thread now shows it, not counted yet. */
function shownReply(intent: Intent, { ourMessages }: SendingOptions, counted: ReadonlySet<string>) {
  const { known, sent } = intent;
  return ourMessages().find(
    ({ id, text }) =>
      !known.has(id) && !counted.has(`${sent.ticket} ${id}`) && isSameReply(sent.text, text),
  );
}

/** Whether the draft that was sent has left the reply box of its thread, which may be drawn anew since. */
function isGivenUp({ sent }: Intent, { composing, document, locate }: SendingOptions): boolean {
  const thread = locate();
  if (thread?.ticket !== sent.ticket) return false;
  const editor = editorOf(composing, thread.root, document);
  return editor !== null && !isSameReply(sent.text, draftText(editor, composing));
}

/** The reply with the mode that its own message tells, once both the thread and the reply box show it. */
function provenByMessage(
  intent: Intent,
  options: SendingOptions,
  counted: Set<string>,
): SentReply | null {
  const { sent } = intent;
  if (!isGivenUp(intent, options)) return null;
  const shown = shownReply(intent, options, counted);
  if (!shown) return null;
  counted.add(`${sent.ticket} ${shown.id}`);
  if (shown.kind === null) return sent;
  return { ...sent, mode: shown.kind === 'note' ? 'internal' : 'public' };
}

function isConfirmed(intent: Intent, options: SendingOptions): boolean {
  if (!intent.root.isConnected || isEmptied(intent, options.composing)) return true;
  if (options.locate()?.ticket !== intent.sent.ticket) return false;
  const kind = intent.sent.mode === 'internal' ? 'note' : 'agent';
  return options
    .ourMessages()
    .some(
      (message) =>
        !intent.known.has(message.id) &&
        (message.kind === kind || intent.sent.mode === 'unknown') &&
        isSameReply(intent.sent.text, message.text),
    );
}

/**
 * Reports each reply the agent sends, once. A trusted send key or click is the intent; it counts when
 * within 15 s the thread shows the reply, its reply box is empty, or its panel is gone; where the desk's
 * rules want the message as proof, when the thread shows it and the draft is given up; where they name a
 * receipt, see `watchReceipts`. An intent that
 * is not confirmed is forgotten, and a submit without a reply is none. Returns a function to call when the
 * thread was read again, so that a reply counts before the page moves on. Ends with `signal`.
 */
export function watchSending(options: SendingOptions, signal: AbortSignal): () => void {
  const { composing, ourMessages, onSent } = options;
  if (composing.receipt) return watchReceipts(options, composing.receipt, signal);
  const counted = new Set<string>();
  let pending: Intent[] = [];
  let last: { sent: SentReply; since: number } | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  function prove(intent: Intent): SentReply | null {
    if (composing.proof === 'message') return provenByMessage(intent, options, counted);
    return isConfirmed(intent, options) ? intent.sent : null;
  }

  function check(): void {
    const now = Date.now();
    const waiting = pending;
    pending = [];
    const proven: SentReply[] = [];
    // Newest first: a draft that a click left as it was and that was written on is no reply of its own.
    for (const intent of waiting.reverse()) {
      const sent = prove(intent);
      if (sent) proven.unshift(sent);
      else if (now - intent.since < CONFIRM_WITHIN_MS) pending.unshift(intent);
    }
    for (const sent of proven) {
      last = { sent, since: now };
      onSent(sent);
    }
    if (pending.length === 0) clearInterval(timer);
  }

  function intend({ ticket, root }: ThreadRoot, editor: HTMLElement): void {
    const now = Date.now();
    const text = draftText(editor, composing);
    const sent = {
      ticket,
      text,
      ...replyModeOf(composing, root),
      at: new Date(now).toISOString(),
    };
    const again = last !== null && now - last.since < SAME_SEND_MS && isSame(last.sent, sent);
    if (text === '' || again) return;
    const before = pending.find((intent) => isSame(intent.sent, sent));
    const known = before?.known ?? new Set(ourMessages().map(({ id }) => id));
    // The second signal of one send, or the send after a click that was none: the wait starts anew.
    pending = pending.filter((intent) => intent !== before);
    pending.push({ sent, root, known, since: now });
    clearInterval(timer);
    timer = setInterval(check, CHECK_EVERY_MS);
  }

  watchIntents(options, intend, signal);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return () => {
    if (pending.length > 0 && !signal.aborted) check();
  };
}
