import { clusteredProportion } from '@/lib/statistics/clustered';
import { mantelHaenszel } from '@/lib/statistics/mantel-haenszel';
import { pairedProportionDifference, proportionDifference } from '@/lib/statistics/newcombe';
import { oddsRatio } from '@/lib/statistics/odds-ratio';
import type { Random } from '@/lib/statistics/random';
import { riskRatio } from '@/lib/statistics/risk-ratio';
import { proportion } from '@/lib/statistics/wilson';
import type { IntervalCase } from './interval-case';

function count(random: Random, n: number, p: number): number {
  let x = 0;
  for (let k = 0; k < n; k += 1) x += Number(random.next() < p);
  return x;
}

function group(random: Random, n: number, p: number) {
  return { x: count(random, n, p), n };
}

function wilsonAt(p: number, n: number): IntervalCase {
  return {
    name: `Wilson, p = ${p}, n = ${n}`,
    truth: p,
    draw: (random) => proportion(count(random, n, p), n),
  };
}

/** 24 clusters of 4 to 12 cases, whose shares differ around .35. */
const CLUSTERED: IntervalCase = {
  name: 'share by cluster (CR2, effective n), 24 clusters',
  truth: 0.35,
  draw(random) {
    const values = Array.from({ length: 24 }, (_, cluster) => {
      const share = 0.35 + (random.next() - 0.5) * 0.4;
      return Array.from({ length: 4 + random.below(9) }, () => ({
        value: Number(random.next() < share),
        cluster: String(cluster),
      }));
    });
    return clusteredProportion(values.flat());
  },
};

/** FCR and EFCR: the second only where the first is. */
const PAIRED: IntervalCase = {
  name: 'paired Newcombe, .7 and .55 of the same 120',
  truth: 0.15,
  draw(random) {
    const table = { both: 0, first: 0, second: 0, neither: 0 };
    for (let k = 0; k < 120; k += 1) {
      const kind = random.next();
      table[kind < 0.55 ? 'both' : kind < 0.7 ? 'first' : 'neither'] += 1;
    }
    return pairedProportionDifference(table);
  },
};

const STRATA = [0.1, 0.25, 0.4] as const;
const COMMON_ODDS = 2;

const MANTEL_HAENSZEL: IntervalCase = {
  name: 'Mantel–Haenszel odds ratio 2, three strata',
  truth: COMMON_ODDS,
  draw(random) {
    return mantelHaenszel(
      STRATA.map((p) => {
        const odds = (COMMON_ODDS * p) / (1 - p);
        return { a: group(random, 70, odds / (1 + odds)), b: group(random, 90, p) };
      }),
    );
  },
};

/** Shares, their differences and their ratios. */
export const PROPORTION_CASES: readonly IntervalCase[] = [
  wilsonAt(0.5, 25),
  wilsonAt(0.38, 120),
  wilsonAt(0.06, 200),
  CLUSTERED,
  {
    name: 'Newcombe, .45 of 60 and .3 of 80',
    truth: 0.45 - 0.3,
    draw: (random) => proportionDifference(group(random, 60, 0.45), group(random, 80, 0.3)),
  },
  PAIRED,
  {
    name: 'risk ratio, .3 of 120 and .2 of 150',
    truth: 0.3 / 0.2,
    draw: (random) => riskRatio(group(random, 120, 0.3), group(random, 150, 0.2)),
  },
  {
    name: 'odds ratio, .3 of 100 and .2 of 100',
    truth: 0.3 / 0.7 / (0.2 / 0.8),
    draw: (random) => oddsRatio(group(random, 100, 0.3), group(random, 100, 0.2)),
  },
  MANTEL_HAENSZEL,
];
