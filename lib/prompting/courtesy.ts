import { HOT, UNHAPPY } from '../reading/emotion-kinds';
import type { Emotion, Situation } from '../reading/labels';
import { plainText } from './plain-text';
import type { ThreadFacts } from './thread-facts';

export interface CourtesyInput {
  labels: readonly Emotion[];
  /** 0..3 */
  intensity: number;
  situation: Situation | null;
  vulnerable: boolean;
  /** The customer has told it before. */
  repeats: boolean;
  /** The mood is not heard but inferred. */
  standsIn: boolean;
  /** The last customer burst. */
  text: string;
  facts: Pick<ThreadFacts, 'agentTexts' | 'agentTurns'>;
}

/** What an unhappy customer may be asked or thanked for. */
export interface Courtesy {
  mayThank: boolean;
  /** `no`: it was told; `rather not`: much was told; `yes`: a question moves it on. */
  mayAsk: 'yes' | 'rather not' | 'no';
}

/** Where thanks for patience outdo an apology (You et al. 2020), unless the patience is gone. */
const WAITING: readonly Situation[] = ['late', 'long_wait', 'order_status', 'refund_slow'];
const TRUSTED: readonly Situation[] = ['hardship', 'health_safety'];

const THANKED =
  /\b(?:thank(?:s| you)|appreciate)\b[^.!?\n]{0,30}\b(?:patience|waiting|bearing|understanding)\b/u;

/** "Checked everything", "I sent the log": nothing is left to ask. */
const TOLD =
  /\b(?:(?:checked|tried|done|did|sent|told|explained|followed|answered|filled|gave|given) (?:\p{L}+ ){0,3}(?:everything|all|already|times|twice|before|first message|steps|page|form|it)|already (?:sent|told|tried|did|gave|explained|checked|attached)|as i (?:said|wrote)|i (?:have )?sent (?:you )?the|checked (?:spam|the)|for the (?:third|fourth|fifth|\d+th) time)\b/u;

/** From this many words a message holds what there is to know. */
const MANY_WORDS = 22;

function mayThank(input: CourtesyInput): boolean {
  const { labels, situation, facts } = input;
  const unhappy = labels.filter((label) => UNHAPPY.includes(label));
  if (unhappy.length === 0) return true;
  if (facts.agentTexts.some((text) => THANKED.test(plainText(text)))) return false;
  if (input.vulnerable || (situation !== null && TRUSTED.includes(situation)))
    return !labels.includes('anger');
  return (
    unhappy.every((label) => label === 'frustration') &&
    !input.repeats &&
    !input.standsIn &&
    input.intensity < 2 &&
    situation !== null &&
    WAITING.includes(situation)
  );
}

function mayAsk(input: CourtesyInput): Courtesy['mayAsk'] {
  const { labels, text, facts } = input;
  const plain = plainText(text);
  const hot = labels.some((label) => HOT.includes(label));
  if (input.repeats || TOLD.test(plain)) return 'no';
  if (
    hot &&
    (input.standsIn || facts.agentTurns > 0 || labels.includes('anger') || input.intensity >= 2)
  )
    return 'no';
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  return hot || words >= MANY_WORDS || facts.agentTurns > 0 ? 'rather not' : 'yes';
}

/** Whether thanks and questions are in place now. Thanks to somebody in trouble, and asking for what was told, are the commonest wrong notes. */
export function courtesyNow(input: CourtesyInput): Courtesy {
  return { mayThank: mayThank(input), mayAsk: mayAsk(input) };
}
