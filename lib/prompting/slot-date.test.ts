import { expect, test } from 'vitest';
import { findDate } from './slot-date';

test('a deadline in a form that can follow "before"', () => {
  expect(findDate('need it by 3rd of march')).toBe('3 March');
  expect(findDate('has to be here by the 22nd')).toBe('the 22nd');
  expect(findDate('The exam is on wednesday')).toBe('Wednesday');
  expect(findDate('we move house on Dec 5')).toBe('5 December');
});

test('what was promised, is past, or is no day sets no deadline', () => {
  for (const text of [
    'it was due by Monday',
    'you promised it by the 5th',
    'I ordered before Monday',
    'need it by the 45th',
    'I need 3 of them',
    'by 10:30',
  ])
    expect(findDate(text), text).toBeNull();
});

test('a deadline beside a past sentence still counts', () => {
  expect(findDate('I ordered on Monday. I need it by Friday!')).toBe('Friday');
});

test.each([
  ['I needed it by Friday'],
  ['wanted it before Monday'],
  ['it should arrive by Friday'],
  ['the tracking says before Tuesday'],
])('%s is no deadline any more', (text) => {
  expect(findDate(text)).toBeNull();
});
