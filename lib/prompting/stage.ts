import type { Emotion, Situation } from '../reading/labels';
import type { Stage } from './phrase';
import { plainText } from './plain-text';
import type { ThreadFacts } from './thread-facts';

export interface StageInput {
  facts: ThreadFacts;
  /** The last customer burst. */
  text: string;
  labels: readonly Emotion[];
  situation: Situation | null;
  /** The customer says it is settled. */
  resolved: boolean;
  /** The message leaves something to do: trouble that is open, or a question. */
  open: boolean;
}

const POSITIVE: readonly Emotion[] = ['gratitude', 'happiness'];
const REFUSALS: readonly Situation[] = ['policy_refusal', 'warranty_denied', 'out_of_stock'];

/** An agent's words that say no. */
const NO =
  /\b(?:unfortunately|i'm afraid|we're afraid|not (?:able|possible|covered|eligible|something we)|unable to|can't (?:offer|refund|replace|accept|do)|cannot (?:offer|refund|replace|accept|do)|won't be able|outside (?:the|our|your)|sold (?:out|to)|sadly|declined|(?:was|been) cancelled|no longer (?:available|possible)|on back.?order)\b/u;

/** An agent's words that ask for time. */
const WAIT =
  /\b(?:one moment|bear with me|(?:let|allow) me (?:check|look|see)|i(?:'ll| will) (?:check|look|ask|get back|find out|come back|update|chase|let you know)|(?:checking|looking into|investigating)|give me a (?:minute|moment|few)|passed (?:it|this) (?:on|to)|(?:with|to) our \w+ team|escalated|within (?:the |\d+ )|(?:should|will) (?:be with|arrive|get back|contact|call|reach)|working (?:on it|days))\b/u;

/** A customer's words that ask how far it is. */
const CHASES =
  /^(?:still (?:nothing|no|waiting)|any (?:news|update|progress)|and\?|hello\?|so\?|well\?|tick tock|are you (?:still )?there)|\b(?:you (?:said|keep saying|promised)|u said)\b/u;

/**
 * Where the conversation stands. Warm words belong to its ends (Packard, Li & Berger 2024), so a
 * settled matter closes, an unanswered one opens, and everything else is the competent middle.
 */
export function stageOf(input: StageInput): Stage {
  const { facts, labels, resolved } = input;
  const happy = labels.length > 0 && labels.every((label) => POSITIVE.includes(label));
  // A first message that names a trouble opens, however cheerful it sounds.
  const praises = input.situation === null || input.situation === 'praise';
  if ((resolved && !input.open) || (happy && !input.open && (praises || facts.agentTurns > 0)))
    return 'close';
  if (facts.agentTurns === 0) return facts.fromBot ? 'hand_over' : 'open';
  const last = plainText(facts.lastAgentText);
  if (NO.test(last) || (input.situation !== null && REFUSALS.includes(input.situation)))
    return 'bad_news';
  const asked = last.trimEnd().endsWith('?');
  if (WAIT.test(last) || (!asked && CHASES.test(plainText(input.text).trim()))) return 'hold';
  if (labels.includes('confusion')) return 'explain';
  return asked && input.text.includes('?') ? 'clarify' : 'act';
}
