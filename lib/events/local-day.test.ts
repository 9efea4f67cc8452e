import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLocalTime, startOfDay } from './local-day';

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

test.each([
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['America/Los_Angeles', '2028-02-29', '2028-02-29T08:00:00.000Z'],
  // Lebanon's clocks go forward at midnight: the day begins at one.
  ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ['Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00:00.000Z'],
])('%s: the day %s begins at %s', (zone, day, at) => {
  const localTime = createLocalTime(zone);
  expect(startOfDay(day, (time) => localTime(time).day)).toBe(at);
});
