import { clusteredMean } from '../statistics/clustered';
import type { Estimate } from '../statistics/interval';
import { quantileOf } from '../statistics/quantile';
import { widerShare } from './clustered-share';
import { clusteringOf, clusterKey, conversationKey } from './clustering';
import { type Effort, observedEffort } from './effort';
import type { ReportInput } from './report-input';

/** How much customers had to do, and how they felt at the end (product.md S8). */
export interface EffortReport {
  conversations: number;
  /** Means a conversation; waiting in minutes, null in care mode. */
  bursts: Estimate;
  repeats: Estimate;
  waiting: Estimate | null;
  /** Easy: effort at most the median. Warm: the last burst at 0 or above. */
  quadrants: Record<'easyWarm' | 'easyCold' | 'hardWarm' | 'hardCold', number>;
  /** Share of easy and warm ones; `missing`: the last burst is not sure. */
  easyWarm: Estimate;
}

function quadrantsOf(rows: readonly Effort[], middle: number): EffortReport['quadrants'] {
  const quadrants = { easyWarm: 0, easyCold: 0, hardWarm: 0, hardCold: 0 };
  for (const { score, final } of rows) {
    if (final === null) continue;
    if (score <= middle) quadrants[final >= 0 ? 'easyWarm' : 'easyCold'] += 1;
    else quadrants[final >= 0 ? 'hardWarm' : 'hardCold'] += 1;
  }
  return quadrants;
}

/** Observed effort of the period's conversations. */
export function effortReport({ facts, options }: ReportInput): EffortReport {
  const rows = observedEffort(facts.conversations, options.careMode);
  const { conversations } = facts;
  const by = clusteringOf(conversations);
  const clusters = new Map(conversations.map((one) => [conversationKey(one), clusterKey(by, one)]));
  const of = ({ key }: Effort) => clusters.get(key) ?? key;
  function average(numberOf: (row: Effort) => number): Estimate {
    return clusteredMean(rows.map((row) => ({ value: numberOf(row), cluster: of(row) })));
  }
  const sure = rows.filter(({ final }) => final !== null);
  const scores = rows.map(({ score }) => score).sort((a, b) => a - b);
  const middle = quantileOf(scores, 0.5);
  const isEasyWarm = ({ score, final }: Effort) => score <= middle && (final ?? -1) >= 0;
  return {
    conversations: rows.length,
    bursts: average(({ bursts }) => bursts),
    repeats: average(({ repeats }) => repeats),
    waiting: options.careMode ? null : average(({ waiting }) => waiting ?? 0),
    quadrants: quadrantsOf(rows, middle),
    easyWarm: widerShare(sure, isEasyWarm, of, rows.length - sure.length),
  };
}
