import { expect, test } from 'vitest';
import { trainLogistic } from './logistic';

test('a feature of a class gets weight for it, the same each time', () => {
  const examples = [0, 0, 0, 1, 1, 2].map((label) => ({ label, features: [[label, 1] as const] }));
  const { weights } = trainLogistic(examples, 3, 3, 1e-4);
  for (const feature of [0, 1, 2]) {
    const own = [...weights.subarray(feature * 3, feature * 3 + 3)];
    expect(own.indexOf(Math.max(...own))).toBe(feature);
  }
  expect(trainLogistic(examples, 3, 3, 1e-4).weights).toEqual(weights);
});
