import type { Estimate } from '../statistics/interval';

/**
 * The mean residual of followed replies with what ĝ is unsure of in its interval: ĝ is told by the others,
 * so its ends lie as far off as those of the difference from them. `mean` as it is where there is no
 * difference, i.e. where ĝ is the shipped prior and known.
 */
export function withExpectation(mean: Estimate, difference: Estimate): Estimate {
  if (!mean.ok || !difference.ok) return mean;
  const { p: _, ...interval } = mean.interval;
  const { estimate, low, high, clusters } = difference.interval;
  const moved = mean.interval.estimate - estimate;
  return {
    ok: true,
    interval: {
      ...interval,
      ...{ low: low + moved, high: high + moved },
      ...(clusters === undefined ? {} : { clusters }),
    },
  };
}
