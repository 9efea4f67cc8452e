import { expect, test } from 'vitest';
import { parseTime } from './parse-time';

/** A Tuesday. */
const NOW = new Date(2026, 10, 24, 12, 0);

function local(...date: [number, number, number, number, number]): string {
  return new Date(...date).toISOString();
}

test.each([
  ['2026-11-23T09:12:03Z', '2026-11-23T09:12:03.000Z'],
  ['2026-11-23T09:12+01:00', '2026-11-23T08:12:00.000Z'],
  ['2026-13-45T99:99Z', null],
])('machine time %s', (text, iso) => {
  expect(parseTime(text, 'en', NOW)).toBe(iso);
});

test.each([
  ['Feb 26 23:08', 'en-US', local(2026, 1, 26, 23, 8)],
  ['Dec 31 23:08', 'en-US', local(2025, 11, 31, 23, 8)],
  ['Feb 26, 2024 11:08 PM', 'en-US', local(2024, 1, 26, 23, 8)],
  ['26. Februar 2024, 09:05', 'de', local(2024, 1, 26, 9, 5)],
  ['26 févr. 2024 09:05', 'fr', local(2024, 1, 26, 9, 5)],
  ['Monday 09:12', 'en-US', local(2026, 10, 23, 9, 12)],
  ['Montag 09:12', 'de', local(2026, 10, 23, 9, 12)],
  ['Hoje 12:02', 'pt-BR', local(2026, 10, 24, 12, 2)],
  ['Yesterday 10:00', 'en', local(2026, 10, 23, 10, 0)],
  ['Gestern 10:00', 'de', local(2026, 10, 23, 10, 0)],
  ['26 дек. 2019 г., 22:53', 'ru', local(2019, 11, 26, 22, 53)],
  ['2026年11月3日 8:01', 'ja', local(2026, 10, 3, 8, 1)],
  ['3.11.2026, 13:05', 'de', local(2026, 10, 3, 13, 5)],
  ['23/11/2026 13:05', 'fr', local(2026, 10, 23, 13, 5)],
  ['11/23/2026, 1:05 PM', 'en', local(2026, 10, 23, 13, 5)],
  ['2026-11-23 13:05', 'en', local(2026, 10, 23, 13, 5)],
  ['12:30 am', 'en', local(2026, 10, 24, 0, 30)],
  ['10:01', 'en', local(2026, 10, 24, 10, 1)],
])('shown time %s (%s)', (text, language, iso) => {
  expect(parseTime(text, language, NOW)).toBe(iso);
});

test.each([
  '5 minutes ago',
  'just now',
  '',
  '11/12/2026, 14:01',
  '31.02.2026 10:00',
  '25:99',
  'a long story about something at 10:30',
])('%j is no time', (text) => {
  expect(parseTime(text, 'en', NOW)).toBeNull();
});

test('an unknown language falls back to English', () => {
  expect(parseTime('Monday 09:12', 'x-unknown', NOW)).toBe(local(2026, 10, 23, 9, 12));
});
