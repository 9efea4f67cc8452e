import fc from 'fast-check';
import { expect, test } from 'vitest';
import golden from './golden/distributions.json';
import { randomFrom, shuffle } from './random';

test.each(golden.streams)('seed $seed gives the stream of the reference', (stream) => {
  const random = randomFrom(stream.seed);
  expect(stream.next.map(() => random.next())).toEqual(stream.next);
  expect(stream.below.map(() => random.below(1000))).toEqual(stream.below);
  for (const value of stream.normal) expect(random.normal()).toBeCloseTo(value, 12);
  expect(shuffle([...stream.shuffled.keys()], random)).toEqual(stream.shuffled);
});

test('numbers are spread as they should be', () => {
  const random = randomFrom(5);
  const counts = new Array<number>(7).fill(0);
  for (let i = 0; i < 70_000; i += 1) {
    const k = random.below(7);
    counts[k] = (counts[k] ?? 0) + 1;
  }
  expect(counts.every((count) => Math.abs(count - 10_000) < 400)).toBe(true);
  const normals = Array.from({ length: 50_000 }, () => random.normal());
  const mean = normals.reduce((sum, x) => sum + x, 0) / normals.length;
  const square = normals.reduce((sum, x) => sum + x * x, 0) / normals.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(square - 1)).toBeLessThan(0.03);
});

test('whatever the seed and n, numbers stay in their range', () => {
  fc.assert(
    fc.property(fc.double(), fc.integer({ min: -3, max: 1e9 }), (seed, n) => {
      const random = randomFrom(seed);
      const k = random.below(n);
      const x = random.next();
      return Number.isInteger(k) && k >= 0 && k <= Math.max(0, n - 1) && x >= 0 && x < 1;
    }),
  );
});
