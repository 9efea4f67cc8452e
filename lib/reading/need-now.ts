import type { Ask } from './asks';
import { HOT, UNHAPPY } from './emotion-kinds';
import type { Emotion, Situation } from './labels';
import type { Need, NeedKind } from './need';
import type { Reading } from './reading';

/** Every `reason` that `needNow` can give; the catalogue holds `need.reason.<reason>` for each. */
export const NEED_REASONS = [
  'answered',
  'vulnerable',
  'escalation',
  'safety',
  'asks_person',
  'bot_loop',
  'content',
  'repeat',
  'strong_feeling',
  'asks_money',
  'asks_date',
  'asks_fix',
  'asks_information',
  'money_situation',
  'waiting',
  'security',
  'broken',
  'worry',
  'apologetic',
  'confusion',
  'question',
  'feeling',
  'calm',
] as const;
export type NeedReason = (typeof NEED_REASONS)[number];

export interface NeedInput {
  reading: Reading;
  situation: Situation | null;
  /** True when the trouble is fresh: no human has answered it yet, or the answer was a no. */
  fresh: boolean;
  /** What the burst asks for outright (`asksFor`). */
  asks: Ask | null;
  /** True when an agent has written after the burst. */
  answered: boolean;
  /** The words tell of hardship, illness, age, disability or a child: the model's flag alone does not. */
  vulnerable: boolean;
  /** Kind words that are meant the other way round. */
  sarcastic: boolean;
}

const MONEY: readonly Situation[] = ['refund_slow', 'double_charge', 'surprise_renewal'];
const WAITING: readonly Situation[] = ['late', 'lost', 'order_status', 'long_wait'];
const BROKEN: readonly Situation[] = [
  'damaged',
  'wrong_item',
  'bug',
  'outage',
  'lockout',
  'data_loss',
  'warranty_denied',
];
const QUESTIONS: readonly Situation[] = [
  'how_to',
  'onboarding',
  'account_change',
  'privacy_request',
  'missing_feature',
  'price_rise',
  'policy_refusal',
  'cancellation',
];

type Rule = readonly [(input: NeedInput) => boolean, NeedKind, NeedReason];

function hears(input: NeedInput, wanted: readonly Emotion[]): boolean {
  return input.reading.labels.some((label) => wanted.includes(label));
}

function isIn(input: NeedInput, situations: readonly Situation[]): boolean {
  return input.situation !== null && situations.includes(input.situation);
}

/** In order of harm done by missing it; the first that holds decides. */
const RULES: readonly Rule[] = [
  [(i) => i.answered, 'nothing', 'answered'],
  [(i) => i.sarcastic, 'be_heard', 'feeling'],
  [
    (i) => i.reading.labels.length > 0 && !hears(i, [...UNHAPPY, 'apologetic']),
    'nothing',
    'content',
  ],
  [(i) => i.vulnerable, 'person', 'vulnerable'],
  [(i) => isIn(i, ['health_safety']), 'person', 'safety'],
  [(i) => i.asks === 'person' || i.asks === 'manager', 'person', 'asks_person'],
  [(i) => isIn(i, ['bot_loop']), 'person', 'bot_loop'],
  [(i) => i.reading.flags.escalation, 'person', 'escalation'],
  [(i) => i.reading.flags.repeat || isIn(i, ['repeat_contact']), 'be_heard', 'repeat'],
  [(i) => i.fresh && hears(i, HOT) && i.reading.intensity >= 2.5, 'be_heard', 'strong_feeling'],
  [(i) => i.asks === 'money_back', 'money_back', 'asks_money'],
  [(i) => i.asks === 'date', 'date', 'asks_date'],
  [(i) => i.asks === 'fix', 'fix', 'asks_fix'],
  [(i) => isIn(i, MONEY), 'money_back', 'money_situation'],
  [(i) => isIn(i, WAITING), 'date', 'waiting'],
  [(i) => isIn(i, ['fraud_security']), 'reassurance', 'security'],
  [(i) => hears(i, ['worry']), 'reassurance', 'worry'],
  [(i) => isIn(i, BROKEN), 'fix', 'broken'],
  [(i) => hears(i, ['confusion']), 'information', 'confusion'],
  [(i) => i.asks === 'information', 'information', 'asks_information'],
  [(i) => isIn(i, QUESTIONS), 'information', 'question'],
  [(i) => hears(i, HOT), 'be_heard', 'feeling'],
  [(i) => hears(i, ['apologetic']), 'reassurance', 'apologetic'],
];

/**
 * What the customer needs now, by rule, with the key of the reason. The order follows Clark et al.
 * 2013 and the effort studies: a person and safety first, being heard before facts when the feeling
 * is strong, then what was asked for outright, then what the situation calls for.
 */
export function needNow(input: NeedInput): Need {
  const rule = RULES.find(([holds]) => holds(input));
  return rule ? { kind: rule[1], reason: rule[2] } : { kind: 'nothing', reason: 'calm' };
}
