import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auc } from './auc';
import { bcaInterval, clusterBcaInterval } from './bootstrap';
import { brier, brierSkill, reliability } from './calibration';
import { clusterRobust } from './cluster-robust';
import { clusteredDifference, clusteredMean, clusteredProportion } from './clustered';
import { complierEffect } from './complier';
import { alwaysValidDifference } from './confidence-sequence';
import { fieller } from './fieller';
import { shift } from './hodges-lehmann';
import { interruptedSeries } from './interrupted-series';
import { kaplanMeier, survivalAt } from './kaplan-meier';
import { kruskalWallis } from './kruskal-wallis';
import { leeBounds } from './lee-bounds';
import { lift } from './lift';
import { logRank } from './log-rank';
import { mantelHaenszel } from './mantel-haenszel';
import { mean, sumsOf } from './mean-interval';
import { pairedProportionDifference, proportionDifference } from './newcombe';
import { oddsRatio } from './odds-ratio';
import { pearson } from './pearson';
import { riskRatio } from './risk-ratio';
import { spearman, spearmanWithin } from './spearman';
import { meanDifference } from './welch';
import { wildClusterInterval } from './wild-bootstrap';
import { proportion } from './wilson';

const ODD = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 1, 1e300, -1e300, 1e-300];
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const values = fc.array(number, { maxLength: 9 });
const count = fc.oneof(fc.nat(12), fc.constantFrom(...ODD));
const name = fc.constantFrom('a', 'b', 'c');
const row = fc.record({ value: number, cluster: name, followed: fc.boolean() });
const rows = fc.array(row, { maxLength: 9 });
const watched = fc.array(fc.record({ time: number, happened: fc.boolean() }), { maxLength: 9 });
const few = { least: 0, seed: 1, draws: 20 };

/** The places of a result that hold what is no finite number. */
function oddPlaces(result: unknown, at = 'result'): string[] {
  if (typeof result === 'number') return Number.isFinite(result) ? [] : [`${at} is ${result}`];
  if (typeof result !== 'object' || result === null) return [];
  return Object.entries(result).flatMap(([key, value]) => oddPlaces(value, `${at}.${key}`));
}

function total(xs: readonly number[]): number {
  return xs.reduce((sum, x) => sum + x, 0);
}

test('counts of any kind give finite numbers or a reason', () => {
  fc.assert(
    fc.property(count, count, count, count, (p, q, r, s) => {
      const [a, b] = [
        { x: p, n: q },
        { x: r, n: s },
      ];
      const results = [
        proportion(p, q, 0, 0),
        proportionDifference(a, b, few),
        pairedProportionDifference({ both: p, first: q, second: r, neither: s }, few),
        riskRatio(a, b, few),
        oddsRatio(a, b, few),
        mantelHaenszel([{ a, b }], few),
        lift({ both: p, situation: q, emotion: r, all: s }, few),
        fieller(
          {
            numerator: p,
            denominator: q,
            numeratorVariance: r,
            denominatorVariance: s,
            covariance: 0,
          },
          2,
        ),
      ];
      expect(results.flatMap((result, i) => oddPlaces(result, `${i}`))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('values of any kind give finite numbers or a reason', () => {
  fc.assert(
    fc.property(values, values, fc.array(name, { maxLength: 9 }), (x, y, names) => {
      const outcomes = y.map((value) => value > 0);
      const points = x.map((value, i) => ({ time: y[i] ?? i, value }));
      const results = [
        mean(sumsOf(x), 0),
        meanDifference(x, y, few),
        bcaInterval(x, total, few),
        clusterBcaInterval(x, String, total, few),
        shift(x, y, few),
        pearson(x, y, few),
        spearman(x, y, few),
        spearmanWithin(x, y, names, few),
        auc(x, outcomes, few),
        brier(x, outcomes, few),
        brierSkill(x, outcomes, few),
        reliability(x, outcomes, few),
        kruskalWallis([x, y], 0),
        interruptedSeries(points, 0, few),
        alwaysValidDifference(x, y, { low: -3, high: 3 }, few),
      ];
      expect(results.flatMap((result, i) => oddPlaces(result, `${i}`))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('rows of any kind give finite numbers or a reason', () => {
  fc.assert(
    fc.property(rows, rows, watched, watched, number, (a, b, one, two, time) => {
      const regression = a.map(({ value, cluster }, i) => ({ x: [1, i % 3], y: value, cluster }));
      const results = [
        clusteredMean(a, few),
        clusteredDifference(a, b, few),
        clusteredProportion(a, few),
        clusterRobust(regression, [0, 1], few),
        wildClusterInterval(regression, [0, 1], few),
        complierEffect(a, b, few),
        leeBounds(
          a,
          b.map((each) => (each.followed ? each : { ...each, value: null })),
          few,
        ),
        kaplanMeier(one, few),
        survivalAt(kaplanMeier(one, few), time),
        logRank([one, two], 0),
      ];
      expect(results.flatMap((result, i) => oddPlaces(result, `${i}`))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
