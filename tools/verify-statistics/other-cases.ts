import { netPromoters } from '@/lib/reports/kpi-report';
import { auc } from '@/lib/statistics/auc';
import { brier } from '@/lib/statistics/calibration';
import { kaplanMeier, survivalAt } from '@/lib/statistics/kaplan-meier';
import { lift } from '@/lib/statistics/lift';
import { normalCdf } from '@/lib/statistics/normal';
import type { Random } from '@/lib/statistics/random';
import { spearman } from '@/lib/statistics/spearman';
import type { IntervalCase } from './interval-case';

function pairs(random: Random, n: number, correlation: number): { x: number[]; y: number[] } {
  const x = Array.from({ length: n }, () => random.normal());
  const rest = Math.sqrt(1 - correlation ** 2);
  return { x, y: x.map((value) => correlation * value + rest * random.normal()) };
}

const CORRELATION = 0.5;

function counts(random: Random, n: number, shares: readonly number[]): number[] {
  const found = shares.map(() => 0);
  for (let k = 0; k < n; k += 1) {
    let left = random.next();
    const at = shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    const cell = at < 0 ? shares.length - 1 : at;
    found[cell] = (found[cell] ?? 0) + 1;
  }
  return found;
}

/** A binary outcome that is as likely as it was forecast. */
function forecasts(random: Random, n: number) {
  const said = Array.from({ length: n }, () => random.next());
  return { said, came: said.map((p) => random.next() < p) };
}

/** Times until an event at rate 1, watched for 0..2. */
const SURVIVAL: IntervalCase = {
  name: 'Kaplan–Meier at .5, 80 cases, half watched to the end',
  truth: Math.exp(-0.5),
  draw(random) {
    const cases = Array.from({ length: 80 }, () => {
      const [event, watch] = [-Math.log(1 - random.next()), 2 * random.next()];
      return { time: Math.min(event, watch), happened: event <= watch };
    });
    return survivalAt(kaplanMeier(cases), 0.5);
  },
};

/** P(e|s) = .3, P(e) = .2. */
const LIFT: IntervalCase = {
  name: 'lift 1.5, 400 messages',
  truth: 1.5,
  draw(random) {
    const [both = 0, situation = 0, emotion = 0] = counts(random, 400, [0.06, 0.14, 0.14, 0.66]);
    return lift({ both, situation: both + situation, emotion: both + emotion, all: 400 });
  },
};

/** Ranks, forecasts, survival and ratios. */
export const OTHER_CASES: readonly IntervalCase[] = [
  {
    name: 'Spearman (Bonett–Wright), ρ of normal r = .5, n = 120',
    truth: (6 / Math.PI) * Math.asin(CORRELATION / 2),
    draw(random) {
      const { x, y } = pairs(random, 120, CORRELATION);
      return spearman(x, y);
    },
  },
  {
    name: 'AUC (DeLong), 40 came and 60 did not',
    truth: normalCdf(1 / Math.SQRT2),
    draw(random) {
      const came = Array.from({ length: 40 }, () => 1 + random.normal());
      const stayed = Array.from({ length: 60 }, () => random.normal());
      return auc([...came, ...stayed], [...came.map(() => true), ...stayed.map(() => false)]);
    },
  },
  {
    name: 'Brier score, n = 100',
    truth: 1 / 6,
    draw(random) {
      const { said, came } = forecasts(random, 100);
      return brier(said, came);
    },
  },
  SURVIVAL,
  LIFT,
  {
    name: 'NPS, n = 150',
    truth: 0.2,
    draw(random) {
      const [promoters = 0, neither = 0, detractors = 0] = counts(random, 150, [0.5, 0.2, 0.3]);
      return netPromoters([
        ...new Array<number>(promoters).fill(10),
        ...new Array<number>(neither).fill(8),
        ...new Array<number>(detractors).fill(3),
      ]);
    },
  },
];
