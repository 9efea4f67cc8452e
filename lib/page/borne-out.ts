import type { AuthorKind } from '../conversation/conversation';
import type { RawMessage } from './read-message';
import type { HintRules } from './reading-rules';
import type { Side } from './side-of';

/** What the other messages of a thread show. */
export interface Witnesses {
  /** The sides on which classes put messages that are marked as a colleague's. */
  agentSides: ReadonlySet<Side>;
  /** Whether a robot is named in the thread, by a sender or in a line of the desk's own. */
  hasRobot: boolean;
}

function namesRobot(text: string, { botNames }: HintRules): boolean {
  return text.split(/\s+/).some((word) => botNames.some((bot) => bot.test(word)));
}

/** Whether `raw` shows that a robot takes part. */
export function showsRobot({ marks, sender, text }: RawMessage, hints: HintRules): boolean {
  if (sender !== null && hints.botNames.some((bot) => bot.test(sender))) return true;
  return marks[0] === 'system' && text !== null && namesRobot(text, hints);
}

/**
 * Whether a second sign bears out what the mark of `raw` says, for desks whose marks come and go: a mark in
 * place of another tells of nothing else on the row. A reply has its writer's sign or stands on our side, as
 * the other replies do, and is not yellow; a note has the sign, and yellow where it stands on that side; a
 * robot has no colleague's sign, and is named somewhere. A customer's shows nothing, which `authorKind` asks.
 */
export function isBorneOut(
  raw: RawMessage,
  kind: AuthorKind,
  hints: HintRules,
  { agentSides, hasRobot }: Witnesses,
): boolean {
  const { hint, sender } = raw;
  if (!hint) return true;
  const { staff, side, yellow, place } = hint;
  if (kind === 'agent') {
    const isAtEnd = side === 'end' || place === 'end';
    return !yellow && (isAtEnd || (staff && !agentSides.has('end')));
  }
  if (kind === 'note') return staff && (yellow || side !== 'end');
  if (kind !== 'bot') return true;
  const isNamed = sender !== null && hints.botNames.some((bot) => bot.test(sender));
  return isNamed || (!staff && hasRobot);
}
