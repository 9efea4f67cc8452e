import { expect, test } from 'vitest';
import { datesIn } from './dates-in';

function days(text: string): string[] {
  return [...datesIn(text)];
}

test('the same day is the same, however it is written', () => {
  for (const text of [
    'It was due on 14 March.',
    'due March 14th',
    'the 14th of march',
    'by the 14th of March',
    '2026-03-14',
    'ordered 14.03.2026',
    'since 3/14',
    'on 14/3',
    'Mar 14',
  ])
    expect(days(text), text).toEqual(['3/14']);
});

test('weekdays and near days', () => {
  expect(days('You said Tuesday, then Thursday, now tomorrow. On Tuesdays I work.')).toEqual([
    'tuesday',
    'thursday',
    'tomorrow',
  ]);
  expect(days('by the 3rd')).toEqual(['the 3']);
});

test('what looks like one and is none', () => {
  for (const text of [
    'open 24/7',
    'half, 1/2 of it',
    'version 2.10',
    '45/99/2026',
    'I may come',
    '',
  ])
    expect(days(text), text).toEqual([]);
});
