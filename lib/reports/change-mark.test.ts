import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import { randomFrom } from '../statistics/random';
import { changeReport } from './change-mark';
import { shiftDay } from './period';

/** `weeks` weeks of 60 bursts from Monday, 5 January 2026; from week `at` on fewer are negative. */
function weeksOf(weeks: number, at: number) {
  const random = randomFrom(3);
  return Array.from({ length: weeks }, (_, week) => {
    const share = week < at ? 0.5 : 0.2;
    return Array.from({ length: 60 }, () => {
      const day = shiftDay('2026-01-05', week * 7 + random.below(7));
      const valence = random.next() < share ? -0.6 : 0.1;
      return sampleMoment(`${day}T10:00:00.000Z`, { valence });
    });
  }).flat();
}

test('a step at the day of the change is found, and no change of the slope', () => {
  const { series, difference } = changeReport(weeksOf(20, 10), shiftDay('2026-01-05', 70));
  expect(series.level).toMatchObject({ ok: true, interval: { n: 20, method: 'newey_west' } });
  const level = series.level.ok ? series.level.interval : null;
  expect(level?.high).toBeLessThan(-0.1);
  expect(level?.low).toBeGreaterThan(-0.5);
  const slope = series.slope.ok ? series.slope.interval : null;
  expect(slope && slope.low < 0 && slope.high > 0).toBe(true);
  expect(difference.ok && difference.interval.estimate).toBeLessThan(-0.2);
});

test('with few weeks only the plain difference is told, and unsure bursts are missing', () => {
  const moments = [...weeksOf(6, 3), sampleMoment('2026-01-06T10:00:00.000Z', { valence: null })];
  const { series, difference } = changeReport(moments, shiftDay('2026-01-05', 21));
  expect(series.level).toMatchObject({ ok: false, n: 3 });
  expect(difference).toMatchObject({
    ok: true,
    interval: { n: 360, missing: 1, method: 'newcombe' },
  });
});
