import { expect, test } from 'vitest';
import { parseEvent } from '@/lib/events/event-schema';
import { rollUpAll } from '@/lib/events/fold';
import { sumCounts } from '@/lib/events/roll-up';
import { DAYS, generateEvents } from './generate';

const EVENTS = [...generateEvents(2_000)];
const ROWS = rollUpAll(EVENTS, (at) => at.slice(0, 10));

test('as many opportunities as asked for, of events that the records would take', () => {
  const sum = sumCounts(ROWS.map(({ counts }) => counts));
  expect((sum.opportunities ?? 0) + (sum.arm_holdout_opportunities ?? 0)).toBe(2_000);
  for (const event of EVENTS) expect(parseEvent(event)).toMatchObject({ ok: true });
});

test('over every day, site, arm and most situations; the same at every call', () => {
  expect(new Set(ROWS.map(({ day }) => day)).size).toBe(DAYS);
  expect(new Set(ROWS.map(({ site }) => site)).size).toBe(3);
  expect(new Set(ROWS.map(({ situation }) => situation)).size).toBeGreaterThan(20);
  expect([...generateEvents(2_000)]).toEqual(EVENTS);
});
