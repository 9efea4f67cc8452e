import type { Message } from './conversation';

/**
 * The customer's messages with no agent or bot message between them. Notes and system lines do not
 * end a burst: the customer never saw them. A message of which the page shows only the beginning is not
 * read, but parts what stands before it from what follows.
 */
export interface Burst {
  /** 0 for the first burst of the conversation. */
  index: number;
  messageIds: string[];
  /** The messages joined by a line break. */
  text: string;
  /** Offsets of each message in `text`. */
  parts: { id: string; start: number; end: number }[];
  /** Time of the last message of the burst, ISO 8601, or null. */
  time: string | null;
  /** The two turns before the burst, oldest first: what the model may read as context. */
  context: ContextTurn[];
}

export interface ContextTurn {
  role: 'customer' | 'agent' | 'bot';
  text: string;
}

interface Turn extends ContextTurn {
  messages: Message[];
  /** Something that is not read stands between this turn and the one before. */
  parted: boolean;
}

function joinTurns(messages: readonly Message[]): Turn[] {
  const turns: Turn[] = [];
  let parted = false;
  for (const message of messages) {
    const { kind } = message.author;
    parted ||= message.shortened === true;
    if (message.shortened) continue;
    if (kind === 'note' || kind === 'system' || message.text.trim() === '') continue;
    const last = turns.at(-1);
    if (last?.role === kind && !parted) {
      last.messages.push(message);
      last.text += `\n${message.text}`;
    } else {
      turns.push({ role: kind, text: message.text, messages: [message], parted });
    }
    parted = false;
  }
  return turns;
}

function toBurst(turn: Turn, index: number, context: ContextTurn[]): Burst {
  let start = 0;
  const parts = turn.messages.map((message) => {
    const part = { id: message.id, start, end: start + message.text.length };
    start = part.end + 1;
    return part;
  });
  return {
    index,
    messageIds: parts.map((part) => part.id),
    text: turn.text,
    parts,
    time: turn.messages.at(-1)?.time ?? null,
    context,
  };
}

/** The two turns before turn `at`, as far as nothing unread parts them from it. */
function contextOf(turns: readonly Turn[], at: number): ContextTurn[] {
  let start = at;
  while (start > Math.max(0, at - 2) && !turns[start]?.parted) start -= 1;
  return turns.slice(start, at).map(({ role, text }) => ({ role, text }));
}

/** Groups messages (oldest first) into the customer's bursts, each with the two turns before it. */
export function toBursts(messages: readonly Message[]): Burst[] {
  const turns = joinTurns(messages);
  const bursts: Burst[] = [];
  turns.forEach((turn, at) => {
    if (turn.role !== 'customer') return;
    bursts.push(toBurst(turn, bursts.length, contextOf(turns, at)));
  });
  return bursts;
}
