import type { FollowLevel, OfferData } from '../events/event';
import {
  type CountKey,
  type Counts,
  type RollUp,
  sumCounts,
  VALENCE_UNIT,
} from '../events/roll-up';
import { FOLLOW_LEVELS, MOODS, REASONS } from '../events/vocabulary';
import type { Mood } from '../reading/labels';
import type { Estimate } from '../statistics/interval';
import { mean } from '../statistics/mean-interval';
import { proportion } from '../statistics/wilson';

/** How a customer's mood moved from one message to the next, after a reply that had an offer. */
export interface ShiftReport {
  /** Mean of v(C_{k+1}) − v(C_k), −2..2; `missing` have no next message yet. */
  estimate: Estimate;
  /** Left out: one of the two readings was not sure. */
  unsure: number;
}

/** What happened in a period, as this browser saw it. */
export interface Report {
  conversations: number;
  /** Customer bursts that were read. */
  moments: number;
  /** By mood, in the order of the vocabulary; `unsure` ones are counted apart. */
  moods: { mood: Mood; n: number }[];
  unsure: number;
  notCustomer: number;
  corrections: number;
  prompts: Record<OfferData['state'], number>;
  /** Why nothing was shown, most frequent first. */
  reasons: { why: OfferData['why']; n: number }[];
  impressions: number;
  inserted: number;
  copied: number;
  insertFailed: number;
  replies: number;
  /** Replies sent after an offer had been visible for one second. */
  opportunities: number;
  followed: Estimate;
  levels: { level: FollowLevel; n: number }[];
  dismissed: number;
  shift: { all: ShiftReport; followed: ShiftReport; ignored: ShiftReport };
  handOvers: number;
  solved: number;
  reopened: number;
}

type Arm = 'shift_followed' | 'shift_ignored';

function shiftReport(counts: Counts, arms: readonly Arm[]): ShiftReport {
  function total(part: 'n' | 'sum' | 'sumsq' | 'missing' | 'unsure'): number {
    return arms.reduce((sum, arm) => sum + (counts[`${arm}_${part}`] ?? 0), 0);
  }
  const sums = {
    n: total('n'),
    sum: total('sum') / VALENCE_UNIT,
    sumsq: total('sumsq') / VALENCE_UNIT ** 2,
    missing: total('missing'),
  };
  return { estimate: mean(sums), unsure: total('unsure') };
}

/** The report of daily totals: of one day or many, one site or all. */
export function reportOf(rows: readonly Pick<RollUp, 'counts'>[]): Report {
  const counts = sumCounts(rows.map((row) => row.counts));
  function count(key: CountKey): number {
    return counts[key] ?? 0;
  }
  const opportunities = count('opportunities');
  return {
    conversations: count('conversations'),
    moments: count('moments'),
    moods: MOODS.map((mood) => ({ mood, n: count(`mood_${mood}`) })),
    unsure: count('unsure'),
    notCustomer: count('not_customer'),
    corrections: count('corrections'),
    prompts: {
      shown: count('prompt_shown'),
      withheld: count('prompt_withheld'),
      silent: count('prompt_silent'),
    },
    reasons: REASONS.filter((why) => why !== 'match')
      .map((why) => ({ why, n: count(`why_${why}`) }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n),
    impressions: count('impressions'),
    inserted: count('inserted'),
    copied: count('copied'),
    insertFailed: count('insert_failed'),
    replies: count('replies'),
    opportunities,
    followed: proportion(opportunities - count('followed_none'), opportunities),
    levels: FOLLOW_LEVELS.map((level) => ({ level, n: count(`followed_${level}`) })),
    dismissed: count('dismissed'),
    shift: {
      all: shiftReport(counts, ['shift_followed', 'shift_ignored']),
      followed: shiftReport(counts, ['shift_followed']),
      ignored: shiftReport(counts, ['shift_ignored']),
    },
    handOvers: count('hand_overs'),
    solved: count('solved'),
    reopened: count('reopened'),
  };
}
