import { expect, test } from 'vitest';
import { createLocalTime } from './local-day';

test.each([
  ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29', 0],
  ['Europe/Berlin', '2026-03-29T22:30:00Z', '2026-03-30', 0],
  ['America/Los_Angeles', '2026-01-01T07:59:59.999Z', '2025-12-31', 23],
  ['Asia/Kolkata', '2026-01-01T18:30:00Z', '2026-01-02', 0],
  ['UTC', '2026-01-01T01:00:00+02:00', '2025-12-31', 23],
  ['Nowhere/At-All', '2026-01-01T23:00:00Z', '2026-01-01', 23],
])('%s: %s is %s at %i', (zone, at, day, hour) => {
  expect(createLocalTime(zone)(at)).toEqual({ day, hour });
});
