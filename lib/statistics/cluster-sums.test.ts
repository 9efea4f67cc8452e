import { expect, test } from 'vitest';
import { clusteredFit } from './cluster-sums';

const ROWS = [
  { x: [1, 0], y: 1, cluster: 'a' },
  { x: [1, 1], y: 2, cluster: 'a' },
  { x: [1, 2], y: 4, cluster: 'b' },
  { x: [1, 3], y: 4, cluster: 'c' },
];

test('the slope by hand, and sums over all clusters: the identity and no score', () => {
  const fit = clusteredFit(ROWS, [0, 1]);
  if (typeof fit === 'string') throw new Error(fit);
  // Σ(x − 1.5)(y − 2.75) / Σ(x − 1.5)² = 5.5 / 5
  expect(fit.estimate).toBeCloseTo(1.1, 12);
  expect(fit.clusters).toHaveLength(3);
  for (const i of [0, 1]) {
    const score = fit.clusters.reduce((sum, one) => sum + (one.score[i] ?? 0), 0);
    expect(score).toBeCloseTo(0, 12);
    for (const j of [0, 1]) {
      const gram = fit.clusters.reduce((sum, one) => sum + (one.gram[i]?.[j] ?? 0), 0);
      expect(gram).toBeCloseTo(Number(i === j), 12);
    }
  }
});

test('rows of another length, no numbers or none at all', () => {
  expect(clusteredFit(ROWS, [1])).toBe('bad_input');
  expect(clusteredFit([{ x: [Number.NaN], y: 1, cluster: 'a' }], [1])).toBe('bad_input');
  expect(clusteredFit([], [1])).toBe('bad_input');
  expect(clusteredFit([{ x: [0], y: 1, cluster: 'a' }], [1])).toBe('undefined');
});
