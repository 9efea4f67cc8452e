import { expect, test } from 'vitest';
import { seeded } from '@/tests/support/simulate-days';
import { expectedByPrior } from './prior-expectation';
import { residualShifts, type ShiftPoint } from './residual-shift';

const chance = seeded(7);

/** Who starts low is followed more often; the next mood is .1 + .5·v, for all alike, and `effect`. */
function history(n: number, effect: number): ShiftPoint[] {
  return Array.from({ length: n }, (_, i) => {
    const before = Math.round((chance() * 1.6 - 1) * 1000) / 1000;
    const followed = chance() < (before < -0.3 ? 0.7 : 0.1);
    const noise = (chance() - 0.5) * 0.4;
    const after = 0.1 + 0.5 * before + noise + (followed ? effect : 0);
    const conversation = `agent|${Math.floor(i / 2)}`;
    return { before, after, followed, conversation, stage: 'open', channel: 'chat' };
  });
}

function means(points: readonly ShiftPoint[]) {
  const { residuals, expectation } = residualShifts(points);
  function mean(followed: boolean, of: (i: number) => number): number {
    const own = points.flatMap((point, i) => (point.followed === followed ? [of(i)] : []));
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  }
  const raw = (i: number) => (points[i]?.after ?? 0) - (points[i]?.before ?? 0);
  const value = (i: number) => residuals[i]?.value ?? 0;
  const weight = (i: number) => residuals[i]?.weight ?? 0;
  return {
    basis: expectation.basis,
    raw: mean(true, raw) - mean(false, raw),
    residual: mean(true, value) - mean(false, value),
    weighted: mean(false, (i) => weight(i) * value(i)),
    weight: mean(false, weight),
    start: [
      mean(true, (i) => points[i]?.before ?? 0),
      mean(false, (i) => weight(i) * (points[i]?.before ?? 0)),
    ],
  };
}

test('without an effect the raw shift tells one and the residual shift tells none', () => {
  const { basis, raw, residual } = means(history(4000, 0));
  expect(basis).toBe('own');
  expect(raw).toBeGreaterThan(0.2);
  expect(Math.abs(residual)).toBeLessThan(0.02);
});

test('a true effect is left', () => {
  expect(means(history(4000, 0.15)).residual).toBeCloseTo(0.15, 1);
});

test('the weights have mean 1 and give both sides the same start', () => {
  const { weight, start, weighted } = means(history(4000, 0.1));
  expect(weight).toBeCloseTo(1, 2);
  expect(start[1]).toBeCloseTo(start[0] ?? 0, 2);
  expect(weighted).toBeCloseTo(0, 2);
});

test('too little history is judged by the prior', () => {
  const points = history(150, 0);
  const { expectation, residuals } = residualShifts(points);
  expect(expectation).toMatchObject({ basis: 'prior', least: 200 });
  const [first] = points;
  expect(residuals[0]?.value).toBe((first?.after ?? 0) - expectedByPrior(first?.before ?? 0));
});

test('200 points of one conversation are no history', () => {
  const points = history(900, 0).map((point) => ({ ...point, conversation: 'agent|1' }));
  expect(residualShifts(points).expectation.basis).toBe('prior');
});

test('no conversation predicts itself: its own outcome does not move its expectation', () => {
  const points = history(1000, 0).map((point) => ({ ...point, followed: false }));
  const [first, ...rest] = points;
  if (!first) throw new Error('a point was expected');
  const moved = [{ ...first, after: first.after + 1 }, ...rest];
  const [before] = residualShifts(points).residuals;
  const [after] = residualShifts(moved).residuals;
  expect((after?.value ?? 0) - (before?.value ?? 0)).toBeCloseTo(1, 12);
});
