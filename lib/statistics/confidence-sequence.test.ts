import { expect, test } from 'vitest';
import {
  alwaysValidDifference,
  continued,
  type Sequence,
  sequenceDifference,
  sequenceMean,
  sequenceOf,
  startSequence,
} from './confidence-sequence';
import golden from './golden/sequences.json';
import { randomFrom } from './random';

const SHIFTS = { low: -2, high: 2 };

test.each(golden.sequences)(
  'each look equals the paper in numpy',
  ({ values, range, alpha, ends }) => {
    let sequence: Sequence | null = startSequence(range, alpha);
    values.forEach((value, i) => {
      sequence = sequence && continued(sequence, value);
      const estimate = sequenceMean(sequence, { least: 1 });
      const [low = 9, high = 9] = ends[i] ?? [];
      const interval = { low: expect.closeTo(low, 9), high: expect.closeTo(high, 9), n: i + 1 };
      expect(estimate).toMatchObject({ ok: true, interval });
    });
  },
);

test('a stored sequence goes on as if it never stopped', () => {
  const values = golden.sequences[0]?.values ?? [];
  const range = golden.sequences[0]?.range ?? SHIFTS;
  const half = sequenceOf(values.slice(0, 20), range);
  let stored: Sequence | null = JSON.parse(JSON.stringify(half));
  for (const value of values.slice(20)) stored = stored && continued(stored, value);
  expect(stored).toEqual(sequenceOf(values, range));
});

test('the mean stays inside over all looks of 200 runs but for few', () => {
  const random = randomFrom(8);
  let missed = 0;
  for (let run = 0; run < 200; run += 1) {
    let sequence: Sequence | null = startSequence({ low: 0, high: 1 });
    let isMissed = false;
    for (let i = 0; i < 300 && sequence !== null; i += 1) {
      sequence = continued(sequence, Number(random.next() < 0.3));
      isMissed ||= sequence === null || sequence.low > 0.3 || sequence.high < 0.3;
    }
    missed += Number(isMissed);
  }
  expect(missed).toBeLessThanOrEqual(10);
});

test('a difference between arms of unlike size is found, and none is not', () => {
  const random = randomFrom(2);
  const shift = (mean: number) => Math.max(-2, Math.min(2, mean + random.normal() * 0.4));
  const shown = Array.from({ length: 4000 }, () => shift(0.3));
  const withheld = Array.from({ length: 450 }, () => shift(0));
  const result = alwaysValidDifference(shown, withheld, SHIFTS, { missing: 70 });
  if (!result.ok) throw new Error('no interval');
  const { low, high, estimate, ...rest } = result.interval;
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(0.3);
  expect(estimate).toBeCloseTo(0.3, 1);
  expect(rest).toEqual({ n: 4450, missing: 70, method: 'empirical_bernstein' });
  const same = alwaysValidDifference(
    withheld,
    shown.slice(0, 450).map((x) => x - 0.3),
    SHIFTS,
  );
  expect(same.ok && same.interval.low < 0 && same.interval.high > 0).toBe(true);
});

test('intervals that exclude each other: the latest stands', () => {
  const first = Array<number>(4000).fill(0);
  const second = Array<number>(40_000).fill(1);
  const sequence = sequenceOf([...first, ...second], { low: 0, high: 1 });
  const estimate = sequenceMean(sequence);
  if (!estimate.ok) throw new Error('no interval');
  expect(estimate.interval.low).toBeLessThan(estimate.interval.high);
});

test('too few, out of range, or more misses than 5 % allowed', () => {
  const bad = { ok: false, reason: 'bad_input' };
  const values = Array<number>(20).fill(0);
  expect(alwaysValidDifference(values, values.slice(1), SHIFTS)).toMatchObject({
    n: 19,
    least: 20,
  });
  expect(sequenceMean(sequenceOf(values, SHIFTS))).toMatchObject({ ok: false, n: 20, least: 30 });
  expect(alwaysValidDifference([...values, 2.1], values, SHIFTS)).toMatchObject(bad);
  expect(alwaysValidDifference([...values, Number.NaN], values, SHIFTS)).toMatchObject(bad);
  const wide = sequenceOf(values, SHIFTS, 0.05);
  expect(sequenceDifference(wide, wide)).toMatchObject(bad);
  expect(sequenceOf([1], { low: 1, high: 1 })).toBeNull();
});
