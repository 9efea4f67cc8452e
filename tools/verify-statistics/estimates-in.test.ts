import { expect, test } from 'vitest';
import type { Estimate } from '@/lib/statistics/interval';
import { estimatesIn } from './estimates-in';

const FEW: Estimate = { ok: false, n: 3, missing: 0, least: 20 };

test('every estimate by a path that two reports share', () => {
  const report = {
    effect: { difference: { shift: { estimate: FEW, unsure: 2 } }, claim: 'goes_with' },
    spectrum: { all: { shares: [{ mood: 'anger', n: 1, share: FEW }] } },
    lift: { lifts: [{ situation: 'late', mood: 'worry', lift: FEW }] },
    fcr: null,
  };
  expect([...estimatesIn(report).keys()]).toEqual([
    'effect.difference.shift',
    'spectrum.all.shares.anger',
    'lift.lifts.late/worry.lift',
  ]);
});

test('of a share with two intervals the one that is shown', () => {
  const wide: Estimate = { ...FEW, n: 4 };
  const report = { followed: { wilson: FEW, clustered: wide, shown: 'clustered' } };
  expect([...estimatesIn(report)]).toEqual([['followed', wide]]);
});

test('nothing in it, nothing found', () => {
  expect(estimatesIn({ n: 3, list: [1, 'two', null] }).size).toBe(0);
});
