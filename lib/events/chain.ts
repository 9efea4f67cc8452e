import { canonicalJson } from './canonical-json';
import type { AttuneEvent } from './event';

/** An event before it is linked. */
export type UnlinkedEvent = AttuneEvent extends infer E
  ? E extends AttuneEvent
    ? Omit<E, 'prevHash' | 'hash'>
    : never
  : never;

/** A place in the chain: the number and hash of an event. `{ seq: 0, hash: '' }` is before the first. */
export interface Link {
  seq: number;
  hash: string;
}

export const CHAIN_START: Link = { seq: 0, hash: '' };

/**
 * `gap`: a number is missing or out of order. `link`: the event does not name the one before it.
 * `content`: a field was changed. `end`: the last events are missing.
 */
export type ChainBreak = 'gap' | 'link' | 'content' | 'end';

export type ChainCheck = { ok: true; n: number } | { ok: false; seq: number; reason: ChainBreak };

/** h = SHA-256(prevHash ‖ canonical JSON of the event without prevHash and hash), hex. */
export async function hashEvent(
  prevHash: string,
  event: UnlinkedEvent | AttuneEvent,
): Promise<string> {
  const rest = Object.entries(event).filter(([name]) => name !== 'prevHash' && name !== 'hash');
  const text = prevHash + canonicalJson(Object.fromEntries(rest));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Checks events, oldest first, against each other: that none was changed, removed, added or moved.
 * `from` is the last event that was deleted by age; `head` the newest one written, where known.
 * A chain shows tampering with a copy; it cannot bind someone who may rewrite every event and the head.
 */
export async function verifyChain(
  events: Iterable<AttuneEvent> | AsyncIterable<AttuneEvent>,
  from: Link = CHAIN_START,
  head: Link | null = null,
): Promise<ChainCheck> {
  let last = from;
  let n = 0;
  for await (const event of events) {
    const { seq, prevHash, hash } = event;
    if (seq !== last.seq + 1) return { ok: false, seq, reason: 'gap' };
    if (prevHash !== last.hash) return { ok: false, seq, reason: 'link' };
    if ((await hashEvent(prevHash, event)) !== hash) return { ok: false, seq, reason: 'content' };
    last = { seq, hash };
    n += 1;
  }
  if (head && (head.seq !== last.seq || head.hash !== last.hash)) {
    return { ok: false, seq: last.seq + 1, reason: 'end' };
  }
  return { ok: true, n };
}
