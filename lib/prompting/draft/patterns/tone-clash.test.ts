import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { TONE_CLASH } from './tone-clash';

test.each<[string, string | null]>([
  ["I'm on it 😊", '😊'],
  ['We found it!', '!'],
  ['Hi Anna!', null],
  ['Fees (£20) are waived.', null],
  ['© 2024', null],
])('%s', (draft, words) => {
  expect(wordsOf(TONE_CLASH, draft)).toEqual(words === null ? [] : [words]);
});

test('a light tone is fine with a glad customer, and never beside a loss', () => {
  expect(wordsOf(TONE_CLASH, 'Enjoy it!', unhappy({ valence: 0.6 }))).toEqual([]);
  expect(wordsOf(TONE_CLASH, 'Enjoy it!', unhappy({ valence: null }))).toEqual([]);
  expect(wordsOf(TONE_CLASH, 'Enjoy it!', unhappy({ valence: 0.1, loss: true }))).toEqual(['!']);
});

test('gives a better way', () => {
  expect(betterOf(TONE_CLASH, 'We found it! 😊', unhappy({}))).toBe('We found it.');
});
