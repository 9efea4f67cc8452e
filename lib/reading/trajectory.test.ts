import { expect, test } from 'vitest';
import { EMOTIONS } from './labels';
import type { Reading } from './reading';
import { trajectoryOf } from './trajectory';

function reading(valence: number): Reading {
  return {
    emotions: Object.fromEntries(EMOTIONS.map((label) => [label, 0])) as Reading['emotions'],
    labels: [],
    primary: 'neutral',
    sure: true,
    valence,
    intensity: 1,
    flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false },
    situations: [],
    windows: { read: 1, total: 1 },
  };
}

test.each<[string, number[], string, number | null]>([
  ['no burst', [], 'unknown', null],
  ['one burst', [-1], 'unknown', null],
  ['a rise', [-0.8, -0.6, 0.5], 'better', 1.2],
  ['a fall', [0.2, -0.6], 'worse', -0.8],
  ['little change', [-0.5, -0.4, -0.55], 'steady', -0.1],
])('%s', (_, valences, direction, change) => {
  const found = trajectoryOf(valences.map(reading));
  expect(found.direction).toBe(direction);
  if (change === null) expect(found.change).toBeNull();
  else expect(found.change).toBeCloseTo(change, 10);
  expect(found.points.map((point) => point.valence)).toEqual(valences);
});

test('bursts that are not read are left out; an unread last one leaves the direction unknown', () => {
  const gap = trajectoryOf([reading(-0.5), null, reading(0.5)]);
  expect(gap.direction).toBe('better');
  expect(gap.points.map((point) => point.index)).toEqual([0, 2]);
  expect(trajectoryOf([reading(-0.5), reading(0.5), null]).direction).toBe('unknown');
});
