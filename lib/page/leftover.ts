import type { ReadResult } from './read-thread';
import { sameMessages } from './same-read';

/** A thread that is the very image of the one before is taken for itself after this long, ms. */
const BELIEVED_AFTER_MS = 3_000;

/**
 * Tells a thread from the one before it in the same place: a page changes its address first and draws the
 * thread a little later. Gives a function that passes readings on and turns one that still shows the
 * messages of the thread before into `not_ready`.
 */
export function createLeftoverGuard(
  now: () => number = Date.now,
): (result: ReadResult) => ReadResult {
  let shown: Extract<ReadResult, { ok: true }> | null = null;
  let waiting: { ticket: string; since: number } | null = null;
  return (result) => {
    if (!result.ok) return result;
    const { ticket } = result.root;
    const isLeftover =
      shown !== null &&
      shown.root.root === result.root.root &&
      shown.root.ticket !== ticket &&
      sameMessages(shown.conversation, result.conversation);
    if (isLeftover) {
      if (waiting?.ticket !== ticket) waiting = { ticket, since: now() };
      if (now() - waiting.since < BELIEVED_AFTER_MS) {
        return { ok: false, reason: 'not_ready', missing: ['thread'] };
      }
    }
    waiting = null;
    shown = result;
    return result;
  };
}
