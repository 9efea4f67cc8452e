import type { Interval } from '@/lib/statistics/interval';
import { wilson } from '@/lib/statistics/wilson';
import type { Judged } from './judge-cases';

export interface Measures {
  positives: number;
  nearMisses: number;
  /** Null where the rules said nothing at all. */
  precision: Interval | null;
  recall: Interval;
}

/** Precision and recall of judged cases with 95 % Wilson intervals. Needs a positive. */
export function measure(judged: readonly Judged[]): Measures {
  const count = (outcome: Judged['outcome']): number =>
    judged.filter((each) => each.outcome === outcome).length;
  const [hits, alarms] = [count('hit'), count('false_alarm')];
  const positives = judged.filter((each) => each.case.hit).length;
  return {
    positives,
    nearMisses: judged.length - positives,
    precision: hits + alarms > 0 ? wilson(hits, hits + alarms) : null,
    recall: wilson(hits, positives),
  };
}
