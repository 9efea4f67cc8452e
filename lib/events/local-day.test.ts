import fc from 'fast-check';
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

test.each([
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
])('%s: what was asked before changes no answer, over every change of clocks', (zone) => {
  const remembering = createLocalTime(zone);
  const minutes = fc.integer({ min: 0, max: 3 * 366 * 24 * 60 });
  fc.assert(
    fc.property(fc.array(minutes, { minLength: 1, maxLength: 20 }), (all) => {
      for (const minute of all) {
        const at = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
        expect(remembering(at)).toEqual(createLocalTime(zone)(at.replace('Z', '+00:00')));
      }
    }),
    { numRuns: 30 },
  );
});
