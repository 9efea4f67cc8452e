import type { Ask } from '../reading/asks';
import { GLAD } from '../reading/emotion-kinds';
import { holdsQuestion } from '../reading/holds-question';
import type { Situation } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { repeatsEarlier } from '../reading/repeats-earlier';
import { namesTrouble } from './complaint';
import type { Forbidden } from './phrase';
import { plainText } from './plain-text';

/** Each has phrases that only it opens, tagged `if-<sign>`. */
export type Sign =
  | 'escalation'
  | 'urgent'
  | 'vulnerable'
  | 'repeat'
  | 'relief'
  | 'smooth'
  | 'mixed'
  | 'asks';

/** What is heard besides a feeling, with how strong it is, 0..1. */
export type Signs = ReadonlyMap<Sign, number>;

export interface SignsInput {
  /** As the model heard it. */
  reading: Reading;
  /** Customer bursts, oldest first. */
  texts: readonly string[];
  asks: Ask | null;
  forbidden: ReadonlySet<Forbidden>;
  situation: Situation | null;
  vulnerable: boolean;
  /** The customer says it is settled. */
  resolved: boolean;
  /** Kind words that are meant, beside something that is still wrong. */
  mixed: boolean;
  agentTurns: number;
  /** An earlier burst was unhappy. */
  wasUnhappy: boolean;
}

/** How strong a sign is that only the model's flag gives: it raises flags easily. */
const FLAG_ALONE = 0.4;
const STRONG = 0.9;

const ASKED_BEFORE =
  /\b(?:again|twice|times|third|fourth|fifth|already|previous|earlier|last (?:e-?mail|message|ticket|chat|call|time)|once more|repeat\w*|explained|told (?:you|your)|still)\b/u;

const SHORT_OF_TIME =
  /\b(?:(?:need|must|have to|has to|needs|due|goes? out|go out|leave|fly|before|by|until|for)\b[^.!?\n]{0,40}\b(?:today|tonight|tomorrow)|right now|now|immediately|urgent\w*|asap|deadline|in (?:an|one|two|\d+) (?:min\w*|hours?)|(?:minutes|hours) (?:left|away)|at \d|by (?:noon|\d)|this (?:morning|afternoon|evening)|waiting for (?:wages|me|it)|leave on|fly)\b/u;

/** In so many words, whatever the model heard. */
const PRESSING =
  /\b(?:(?:do|fix|solve|sort) (?:something|it|this|that) (?:right )?now|(?:people|customers|guests|patients|everyone|staff) (?:are )?waiting (?:to|for)|(?:starts|leave|leaves|opens|due|goes live) in (?:an hour|\d+ (?:min\w*|hours?))|every minute counts|no time left)\b/u;

/** Trouble that is over, told with the good end. */
const TOOK_LONG =
  /\b(?:finally|in the end|at last|took (?:its|a|some|you|\d)|after (?:all|\p{L}+ (?:days|weeks|months|e-?mails|attempts|tries))|seeing (?:it|this) through|sticking with|(?:panic|nightmare|drama) over|relie(?:f|ved))\b/u;

function repeatStrength({ reading, texts, situation, agentTurns }: SignsInput): number {
  const text = plainText(texts.at(-1) ?? '');
  if (situation === 'repeat_contact' || repeatsEarlier(text, texts.slice(0, -1))) return STRONG;
  if (!reading.flags.repeat) return 0;
  return ASKED_BEFORE.test(text) || agentTurns > 0 ? FLAG_ALONE : 0;
}

function escalationStrength({ reading, asks, forbidden }: SignsInput): number {
  if (asks === 'manager' || forbidden.has('legal')) return 1;
  return reading.flags.escalation ? FLAG_ALONE : 0;
}

function urgentStrength({ reading, texts }: SignsInput): number {
  const text = plainText(texts.at(-1) ?? '');
  if (PRESSING.test(text)) return STRONG;
  return reading.flags.urgency === 2 && SHORT_OF_TIME.test(text) ? STRONG : 0;
}

/** What opens phrases of its own; a wish for a manager or for a lawyer is an escalation too. */
export function signsOfMoment(input: SignsInput): Map<Sign, number> {
  const { reading, texts, resolved, wasUnhappy } = input;
  const glad = reading.labels.length > 0 && reading.labels.every((label) => GLAD.includes(label));
  const troubled = texts.some((text) => namesTrouble(text, null));
  const relieved = wasUnhappy || TOOK_LONG.test(plainText(texts.at(-1) ?? ''));
  const strengths: readonly (readonly [Sign, number])[] = [
    ['escalation', escalationStrength(input)],
    ['urgent', urgentStrength(input)],
    ['vulnerable', input.vulnerable ? 1 : 0],
    ['repeat', repeatStrength(input)],
    ['relief', resolved && (relieved || troubled) ? STRONG : 0],
    ['smooth', glad && !troubled && !wasUnhappy ? 0.1 : 0],
    ['asks', glad && holdsQuestion(texts.at(-1) ?? '') ? STRONG : 0],
    ['mixed', input.mixed ? FLAG_ALONE : 0],
  ];
  return new Map(strengths.filter(([, strength]) => strength > 0));
}
