import { expect, test } from 'vitest';
import { chooseThreshold } from './choose-threshold';

function cases(groups: readonly (readonly [score: number, follows: number, not: number])[]) {
  const scores = groups.flatMap(([score, yes, no]) => new Array<number>(yes + no).fill(score));
  const follows = groups.flatMap(([, yes, no]) => [
    ...new Array<boolean>(yes).fill(true),
    ...new Array<boolean>(no).fill(false),
  ]);
  return [scores, follows] as const;
}

test('lies midway between the lowest and the highest that reach both aims', () => {
  const choice = chooseThreshold(
    ...cases([
      [0.9, 86, 2],
      [0.5, 10, 6],
      [0.2, 4, 30],
    ]),
  );
  expect(choice).toEqual({ threshold: 0.7, precision: 86 / 88, recall: 0.86 });
});

test('what the words settle counts at any threshold', () => {
  const choice = chooseThreshold(
    ...cases([
      [2, 90, 0],
      [0.6, 10, 0],
      [0.1, 0, 50],
    ]),
  );
  expect(choice).toEqual({ threshold: 0.6, precision: 1, recall: 1 });
});

test('is none where no threshold reaches both', () => {
  expect(
    chooseThreshold(
      ...cases([
        [0.9, 50, 20],
        [0.1, 50, 80],
      ]),
    ),
  ).toBeNull();
});
