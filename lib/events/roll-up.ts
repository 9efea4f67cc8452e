import type { Channel, SiteId } from '../conversation/conversation';
import type { Mood } from '../reading/labels';
import type { FollowLevel, OfferData } from './event';
import { FOLLOW_LEVELS, MOODS, REASONS } from './vocabulary';

type Shift = 'shift_followed' | 'shift_ignored';
type OfferState = OfferData['state'];
type ShiftPart = 'n' | 'sum' | 'sumsq' | 'missing' | 'unsure';

/** What is counted of one day, site and channel. All are whole numbers, so sums are exact in any order. */
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
  | 'dismissed'
  | 'corrections'
  | `${Shift}_${ShiftPart}`
  | 'hand_overs'
  | 'solved'
  | 'reopened';

const SHIFT_PARTS: readonly ShiftPart[] = ['n', 'sum', 'sumsq', 'missing', 'unsure'];
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
  'dismissed',
  'corrections',
  ...SHIFT_PARTS.map((part) => `shift_followed_${part}` as const),
  ...SHIFT_PARTS.map((part) => `shift_ignored_${part}` as const),
  'hand_overs',
  'solved',
  'reopened',
];

/** Keys that are not there count as 0, so that a new key needs no migration. */
export type Counts = Partial<Record<CountKey, number>>;

/** Totals of one local day, site and channel. Holds no ticket and no customer key. */
export interface RollUp {
  /** `day|site|channel`. */
  key: string;
  /** YYYY-MM-DD in the time zone of the install. */
  day: string;
  site: SiteId;
  channel: Channel;
  counts: Counts;
}

/** Valences and their shifts are summed in whole ten-thousandths, each rounded before. */
export const VALENCE_UNIT = 10_000;

/** The key of a day's row. */
export function rollUpKey(day: string, site: SiteId, channel: Channel): string {
  return `${day}|${site}|${channel}`;
}

/** Adds `counts` times `sign` to `into`, in place. */
export function addCounts(into: Counts, counts: Counts, sign: 1 | -1 = 1): void {
  for (const key of COUNT_KEYS) {
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
