import { expect, test } from 'vitest';
import type { FollowSigns } from '@/lib/adherence/follow-signs';
import { crossScores, type FitCase, fitJoin, scoreOf } from './fit-join';

const BLANK: FollowSigns = {
  head: 0,
  concepts: 0,
  specific: 0,
  refuses: 0,
  noDeed: 0,
  handsOver: 0,
  noQuestion: 0,
  asks: 0,
  courtesyOnly: 0,
  denies: false,
};

function times(n: number, signs: Partial<FollowSigns>, follows: boolean): FitCase[] {
  return Array.from({ length: n }, (_, at) => ({
    signs: { ...BLANK, ...signs },
    follows,
    phrase: `p${at % 16}`,
  }));
}

const CASES = [
  ...times(80, { head: 1 }, true),
  ...times(20, { head: 1 }, false),
  ...times(20, { head: -1 }, true),
  ...times(80, { head: -1 }, false),
];

test('finds the log odds that the cases show, up to the ridge', () => {
  const weights = fitJoin(CASES);
  expect(weights.head).toBeGreaterThan(1.3);
  expect(weights.head).toBeLessThan(Math.log(4));
  expect(weights.base).toBeCloseTo(0, 6);
  expect(scoreOf(weights, { ...BLANK, head: 1 })).toBeCloseTo(0.8, 1);
});

test('a weight of the wrong sign is left out, as are cases that a denial decides', () => {
  const odd = [...CASES, ...times(30, { asks: 1, concepts: -1 }, true)];
  expect(fitJoin(odd)).toMatchObject({ asks: 0, concepts: 0 });
  const denied = times(200, { head: 1, denies: true }, false);
  expect(fitJoin([...CASES, ...denied])).toEqual(fitJoin(CASES));
});

test('each case is scored by weights that have not seen its phrase', () => {
  const only = { signs: { ...BLANK, refuses: 1 }, follows: false, phrase: 'p0' };
  const scores = crossScores([...CASES, only]);
  expect(scores.at(-1)).toBeCloseTo(0.5, 1);
  expect(scores[0]).toBeCloseTo(0.8, 1);
});
