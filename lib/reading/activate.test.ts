import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probabilities, sigmoid, softmax, toIntensity, toValence } from './activate';

test('a logit of 0 is an even chance, at any temperature', () => {
  expect(sigmoid(0, 1)).toBe(0.5);
  expect(sigmoid(0, 2.2)).toBe(0.5);
});

test('a higher temperature brings probabilities nearer to even', () => {
  const [sharp = 0] = probabilities([2], { temperature: 1, thresholds: [0.5] });
  const [soft = 0] = probabilities([2], { temperature: 2, thresholds: [0.5] });
  expect(sharp).toBeCloseTo(0.8808, 4);
  expect(soft).toBeCloseTo(0.7311, 4);
});

test('softmax sums to 1 and keeps the order, also for large logits', () => {
  const logits = fc.array(fc.double({ min: -800, max: 800, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(logits, (values) => {
      const p = softmax(values);
      expect(p.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
      expect(p[values.indexOf(Math.max(...values))]).toBe(Math.max(...p));
    }),
  );
});

test('valence and intensity are clipped to their ranges', () => {
  expect([-3, -1, 0, 2.5].map(toValence)).toEqual([-1, -0.5, 0, 1]);
  expect([-1, 1.5, 4].map(toIntensity)).toEqual([0, 1.5, 3]);
});
