import { expect, test } from 'vitest';
import golden from './golden/associations.json';
import { lift } from './lift';

test.each(golden.lift)('lift $lift equals the reference', ({ counts, lift: value, low, high }) => {
  expect(lift(counts, { missing: 8 })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(value, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      n: counts.all,
      missing: 8,
      method: 'log_lift',
    },
  });
});

test('an emotion that never came in a situation may still have come by chance', () => {
  const result = lift({ both: 0, situation: 30, emotion: 50, all: 500 });
  if (!result.ok) throw new Error('no interval');
  expect(result.interval).toMatchObject({ estimate: 0, low: 0 });
  expect(result.interval.high).toBeGreaterThan(1);
});

test('too few in the situation, no such emotion, counts that cannot be', () => {
  const few = { ok: false, n: 19, missing: 0, least: 20 };
  expect(lift({ both: 3, situation: 19, emotion: 50, all: 500 })).toEqual(few);
  const none = { ok: false, reason: 'undefined' };
  expect(lift({ both: 0, situation: 30, emotion: 0, all: 500 })).toMatchObject(none);
  const bad = { ok: false, reason: 'bad_input' };
  expect(lift({ both: 31, situation: 30, emotion: 50, all: 500 })).toMatchObject(bad);
  expect(lift({ both: 3, situation: 30, emotion: 50, all: 60 })).toMatchObject(bad);
});
