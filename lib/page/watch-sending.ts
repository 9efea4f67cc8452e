import type { Channel, ReplyMode } from '../conversation/conversation';
import { draftText, editorOf, replyModeOf } from './composer';
import { isSendClick, isSendKeydown } from './send-intent';
import { isSameReply } from './similar-text';
import type { ComposingRules, ThreadRoot } from './site';

/** A reply that left the reply box. `text` is what the agent wrote; `at` is ISO 8601 in UTC. */
export interface SentReply {
  ticket: string;
  text: string;
  mode: ReplyMode;
  channel: Channel | null;
  at: string;
}

export interface AgentMessage {
  id: string;
  text: string;
  kind: 'agent' | 'note';
}

export interface SendingOptions {
  composing: ComposingRules;
  document: Document;
  /** The thread the agent looks at. */
  locate: () => ThreadRoot | null;
  /** What the agent's side wrote in that thread. */
  agentMessages: () => AgentMessage[];
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

function isConfirmed(intent: Intent, options: SendingOptions): boolean {
  if (!intent.root.isConnected || isEmptied(intent, options.composing)) return true;
  if (options.locate()?.ticket !== intent.sent.ticket) return false;
  const kind = intent.sent.mode === 'internal' ? 'note' : 'agent';
  return options
    .agentMessages()
    .some(
      (message) =>
        !intent.known.has(message.id) &&
        (message.kind === kind || intent.sent.mode === 'unknown') &&
        isSameReply(intent.sent.text, message.text),
    );
}

/**
 * Reports each reply the agent sends, once. A trusted send key or click is the intent; it counts when
 * within 15 s the thread shows the reply, its reply box is empty, or its panel is gone. An intent that
 * is not confirmed is forgotten, and a submit without a reply is none. Ends with `signal`.
 */
export function watchSending(options: SendingOptions, signal: AbortSignal): void {
  const { composing, document, locate, agentMessages, onSent } = options;
  let pending: Intent[] = [];
  let last: { sent: SentReply; since: number } | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  function check(): void {
    const now = Date.now();
    const waiting = pending;
    pending = [];
    for (const intent of waiting) {
      if (isConfirmed(intent, options)) {
        last = { sent: intent.sent, since: now };
        onSent(intent.sent);
      } else if (now - intent.since < CONFIRM_WITHIN_MS) pending.push(intent);
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
    if (text === '' || again || pending.some((intent) => isSame(intent.sent, sent))) return;
    const known = new Set(agentMessages().map(({ id }) => id));
    pending.push({ sent, root, known, since: now });
    clearInterval(timer);
    timer = setInterval(check, CHECK_EVERY_MS);
  }

  function onEvent(isSend: (editor: HTMLElement, thread: ThreadRoot) => boolean): void {
    const thread = locate();
    const editor = thread && editorOf(composing, thread.root, document);
    if (thread && editor && isSend(editor, thread)) intend(thread, editor);
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      onEvent((editor, thread) => isSendKeydown(event, editor, thread.root, composing));
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (isSendClick(event, composing)) onEvent(() => true);
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
