import { expect, test } from 'vitest';
import { simulateDays } from '@/tests/support/simulate-days';
import { deepReport, isOf } from './deep-report';
import { factsOf } from './facts-of';
import { WHOLE } from './selection';
import { judgedReadings } from './sureness';

const TODAY = '2026-11-24';
const WEEK = { to: TODAY, length: 7 } as const;
const EVENTS = simulateDays(11, 30, TODAY);
const dayOf = (at: string) => at.slice(0, 10);
const KNOWN = { facts: factsOf(EVENTS, dayOf), readings: judgedReadings(EVENTS, dayOf) };

test('only the days of the period, newest conversations first', () => {
  const { journeys, valence, sureness } = deepReport(KNOWN, WEEK, WHOLE);
  const days = journeys.map(({ day }) => day);
  expect(days.length).toBeGreaterThan(10);
  expect(days.every((day) => day >= '2026-11-18' && day <= TODAY)).toBe(true);
  expect(days).toEqual([...days].sort().reverse());
  expect(valence.day).toHaveLength(7);
  const judged = KNOWN.readings.filter(({ day }) => day >= '2026-11-18');
  expect(sureness.reduce((sum, { n }) => sum + n, 0)).toBe(judged.length);
});

test('a site that does not occur leaves nothing', () => {
  const { journeys, sureness } = deepReport(KNOWN, WEEK, { site: 'gmail', situation: null });
  expect(journeys).toEqual([]);
  expect(sureness.every(({ n }) => n === 0)).toBe(true);
});

test('a copy that went through a worker is still of its period and selection', () => {
  const told = structuredClone(deepReport(KNOWN, WEEK, WHOLE));
  expect(isOf(told, { period: { ...WEEK }, selection: { ...WHOLE } })).toBe(true);
  expect(isOf(told, { period: { ...WEEK, length: 30 }, selection: WHOLE })).toBe(false);
  expect(isOf(told, { period: { ...WEEK, to: '2026-11-23' }, selection: WHOLE })).toBe(false);
  expect(isOf(told, { period: WEEK, selection: { ...WHOLE, site: 'gmail' } })).toBe(false);
  expect(isOf(told, { period: WEEK, selection: { ...WHOLE, situation: 'late' } })).toBe(false);
});
