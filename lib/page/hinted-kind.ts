import type { AuthorKind } from '../conversation/conversation';
import type { RawMessage } from './read-message';
import type { HintRules } from './reading-rules';
import type { Side } from './side-of';

/** The sides on which messages of a known writer stand in this thread. */
export interface KnownSides {
  customer: ReadonlySet<Side>;
  ours: ReadonlySet<Side>;
}

/**
 * Who seems to have written a message without any mark: a colleague by their sign, else whoever writes on
 * its side of the column. Null where that is contradicted, in the message or by others of the thread.
 * A bot or a note on our side that shows neither name nor colour is taken for an agent's, so the caller
 * must say that the writer is not certain.
 */
export function hintedKind(
  { hint, sender }: RawMessage,
  { botNames }: HintRules,
  sides: KnownSides,
): AuthorKind | null {
  if (!hint) return null;
  const { staff, side, yellow } = hint;
  if (sender !== null && botNames.some((bot) => bot.test(sender))) return 'bot';
  if (staff) return yellow ? 'note' : 'agent';
  if (side === 'start') return yellow || sides.ours.has('start') ? null : 'customer';
  if (side === null || sides.customer.has('end')) return null;
  return yellow ? 'note' : 'agent';
}
