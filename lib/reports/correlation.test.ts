import { expect, test } from 'vitest';
import { correlate } from './correlation';
import { shiftDay } from './period';
import type { Series } from './series';

function series(name: string, values: readonly number[], from = '2026-03-01'): Series {
  return { name, byDay: new Map(values.map((value, day) => [shiftDay(from, day), value])) };
}

const WAVE = Array.from({ length: 40 }, (_, k) => Math.sin(k * 1.7) + k / 40);

test('a series that follows another two days later is found at that lag', () => {
  const noisy = WAVE.map((value, k) => value + 0.2 * Math.cos(k * 5));
  const later = series('y', noisy, '2026-03-03');
  const atTwo = correlate(series('x', WAVE), later, 2, 7);
  const atNone = correlate(series('x', WAVE), later, 0, 7);
  expect(atTwo.estimate).toMatchObject({
    ok: true,
    interval: { n: 40, missing: 0, method: 'bonett_wright' },
  });
  expect(atTwo.points).toHaveLength(40);
  const [two, none] = [atTwo, atNone].map(({ estimate }) =>
    estimate.ok ? estimate.interval.estimate : 0,
  );
  expect(two).toBeGreaterThan(0.8);
  expect(none).toBeLessThan(0.6);
});

test('days that only one has are missing; few pairs give no number', () => {
  const { estimate } = correlate(series('x', WAVE), series('y', WAVE.slice(0, 9)), 0, 7);
  expect(estimate).toMatchObject({ ok: false, n: 9, missing: 31 });
});

test('a lag that is none is refused', () => {
  for (const lag of [-1, 15, 0.5]) {
    expect(correlate(series('x', WAVE), series('y', WAVE), lag, 7).estimate).toMatchObject({
      reason: 'bad_input',
    });
  }
});
