import type { Channel, SiteId } from '../conversation/conversation';
import type { Mood, Situation } from '../reading/labels';
import type { Arm, AsideReason, FollowLevel, OfferData } from './event';
import { ARMS, ASIDE_REASONS, FOLLOW_LEVELS, MOODS, REASONS } from './vocabulary';

type Shift = 'shift_followed' | 'shift_ignored';
type OfferState = OfferData['state'];
type ShiftPart = 'n' | 'sum' | 'sumsq' | 'missing' | 'unsure';

/** Quarters of the scale of valence, from very negative: [−1, −.5), [−.5, 0), [0, .5), [.5, 1]. */
export const START_BINS = [0, 1, 2, 3] as const;
export type StartBin = (typeof START_BINS)[number];
type StartPart = 'n' | 'sum' | 'sumsq';

/** What is counted of one day, site, channel and situation. All are whole numbers, so sums are exact in any order. */
export type CountKey =
  | 'conversations'
  | 'moments'
  | 'readings'
  | 'history'
  | 'unsure'
  | 'not_customer'
  | 'valence_sum'
  | 'urgent'
  | 'escalation'
  | 'repeat'
  | 'vulnerable'
  | 'asks'
  | 'repeats'
  | 'valence_n'
  | 'valence_known_sum'
  | 'valence_known_sumsq'
  | `mood_${Mood}`
  | `prompt_${OfferState}`
  | `why_${OfferData['why']}`
  | 'impressions'
  | 'inserted'
  | 'copied'
  | 'insert_failed'
  | 'replies'
  | 'reply_sentences'
  | 'reply_words'
  | 'opportunities'
  | `followed_${FollowLevel}`
  | 'used'
  | 'dismissed'
  | `aside_${AsideReason}`
  | 'corrections'
  | `${Shift}_${ShiftPart}`
  | `start_${'followed' | 'ignored'}_${StartBin}_${StartPart}`
  | 'placebo_n'
  | 'placebo_k'
  | 'placebo_words'
  | 'placebo_meaning'
  | 'placebo_chance'
  | `arm_${Arm}_${'opportunities' | 'followed' | ShiftPart}`
  | 'arm_outside'
  | 'nameable_replies'
  | 'concrete_replies'
  | 'nameable'
  | 'concrete'
  | 'hand_overs'
  | 'solved'
  | 'reopened';

export const SHIFT_PARTS: readonly ShiftPart[] = ['n', 'sum', 'sumsq', 'missing', 'unsure'];
export const START_PARTS: readonly StartPart[] = ['n', 'sum', 'sumsq'];
const STATES: readonly OfferState[] = ['shown', 'withheld', 'silent'];

/** In the order of the columns of an export. */
export const COUNT_KEYS: readonly CountKey[] = [
  'conversations',
  'moments',
  'readings',
  'history',
  'unsure',
  'not_customer',
  'valence_sum',
  ...MOODS.map((mood) => `mood_${mood}` as const),
  'urgent',
  'escalation',
  'repeat',
  'vulnerable',
  'asks',
  'repeats',
  'valence_n',
  'valence_known_sum',
  'valence_known_sumsq',
  ...STATES.map((state) => `prompt_${state}` as const),
  ...REASONS.map((why) => `why_${why}` as const),
  'impressions',
  'inserted',
  'copied',
  'insert_failed',
  'replies',
  'reply_sentences',
  'reply_words',
  'opportunities',
  ...FOLLOW_LEVELS.map((level) => `followed_${level}` as const),
  'used',
  'dismissed',
  ...ASIDE_REASONS.map((reason) => `aside_${reason}` as const),
  'corrections',
  ...SHIFT_PARTS.map((part) => `shift_followed_${part}` as const),
  ...SHIFT_PARTS.map((part) => `shift_ignored_${part}` as const),
  ...(['followed', 'ignored'] as const).flatMap((way) =>
    START_BINS.flatMap((bin) => START_PARTS.map((part) => `start_${way}_${bin}_${part}` as const)),
  ),
  'placebo_n',
  'placebo_k',
  'placebo_words',
  'placebo_meaning',
  'placebo_chance',
  ...ARMS.flatMap((arm) =>
    (['opportunities', 'followed', ...SHIFT_PARTS] as const).map(
      (part) => `arm_${arm}_${part}` as const,
    ),
  ),
  'arm_outside',
  'nameable_replies',
  'concrete_replies',
  'nameable',
  'concrete',
  'hand_overs',
  'solved',
  'reopened',
];

/** Keys that are not there count as 0, so that a new key needs no migration. */
export type Counts = Partial<Record<CountKey, number>>;

/** Where a row of totals belongs. */
export interface RollUpPlace {
  /** YYYY-MM-DD in the time zone of the install. */
  day: string;
  site: SiteId;
  channel: Channel;
  /** Null: not sure, or from before situations were counted apart. */
  situation: Situation | null;
}

/** Totals of one local day, site, channel and situation. Holds no ticket and no customer key. */
export interface RollUp extends RollUpPlace {
  /** `day|site|channel|situation`. */
  key: string;
  counts: Counts;
}

/** Valences and their shifts are summed in whole ten-thousandths, each rounded before. */
export const VALENCE_UNIT = 10_000;

/** What stands for the situation in keys and files where it is not sure. */
export const UNKNOWN_SITUATION = 'unknown';

/** The key of a row. */
export function rollUpKey({ day, site, channel, situation }: RollUpPlace): string {
  return `${day}|${site}|${channel}|${situation ?? UNKNOWN_SITUATION}`;
}

/** The place that a row's key names; null for a situation that is not known. */
export function placeOfKey(key: string): RollUpPlace {
  const [day = '', site, channel, situation] = key.split('|');
  // Keys are written by `rollUpKey` alone.
  const place = { day, site, channel } as Omit<RollUpPlace, 'situation'>;
  return {
    ...place,
    situation: situation === UNKNOWN_SITUATION ? null : (situation as Situation),
  };
}

/** Adds `counts` times `sign` to `into`, in place. */
export function addCounts(into: Counts, counts: Counts, sign: 1 | -1 = 1): void {
  // As many steps as there are counts; there are far more keys.
  for (const name in counts) {
    const key = name as CountKey;
    const more = counts[key];
    if (more) into[key] = (into[key] ?? 0) + sign * more;
  }
}

/** The sum of many counts. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) addCounts(sum, counts);
  return sum;
}
