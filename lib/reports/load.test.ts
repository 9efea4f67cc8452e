import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import { emotionalLoad } from './load';

const NOW = '2026-03-02T12:00:00.000Z';

function burst(time: string, valence: number | null, negative = 0.8) {
  return sampleMoment(`2026-03-02T${time}:00.000Z`, { valence, negative });
}

test('the more and the later, the heavier; an hour ago weighs nothing', () => {
  const moments = [burst('12:00', -0.9), burst('11:30', -0.9), burst('11:00', -0.9)];
  const report = emotionalLoad(moments, NOW);
  expect(report.load).toBeCloseTo(0.8 + 0.4, 12);
  expect(report).toMatchObject({ bursts: 2, hard: 2, streak: 3 });
});

test('easy and unsure bursts weigh nothing and end a streak', () => {
  const moments = [burst('11:10', -0.9), burst('11:50', 0.1), burst('11:55', -0.5)];
  expect(emotionalLoad(moments, NOW)).toMatchObject({ bursts: 3, hard: 2, streak: 1 });
  expect(emotionalLoad([burst('11:50', -0.3), burst('11:51', null)], NOW)).toEqual({
    ...{ load: 0, bursts: 2, hard: 0, streak: 0 },
  });
});

test('history and what is yet to come are left out', () => {
  const moments = [{ ...burst('11:50', -0.9), history: true }, burst('12:01', -0.9)];
  expect(emotionalLoad(moments, NOW)).toEqual({ load: 0, bursts: 0, hard: 0, streak: 0 });
});
