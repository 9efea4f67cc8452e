import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { BARE_UNDERSTANDING } from './bare-understanding';

test.each<[string, string | null]>([
  ['I understand your frustration.', 'I understand your frustration'],
  ['I know how frustrating this is.', 'I know how frustrating this'],
  ['Do I understand correctly that two boxes are missing?', null],
  ['I understand your frustration: the lamp and the shade were promised for Friday.', null],
])('%s', (draft, words) => {
  expect(wordsOf(BARE_UNDERSTANDING, draft)).toEqual(words === null ? [] : [words]);
});

test('a word of the customer’s, in the sentence or the next, makes it more than worn', () => {
  const facts = unhappy({ customerText: 'My lamp was promised for Friday.' });
  const worn = 'I understand your frustration.';
  expect(wordsOf(BARE_UNDERSTANDING, `${worn} I am on it.`, facts)).toHaveLength(1);
  expect(wordsOf(BARE_UNDERSTANDING, `${worn} The lamp is still in Leeds.`, facts)).toEqual([]);
});

test('gives a better way', () => {
  expect(
    betterOf(
      BARE_UNDERSTANDING,
      'I understand your frustration.',
      unhappy({ slots: { thing: 'lamp', duration: 'two weeks' } }),
    ),
  ).toBe('You’ve been waiting two weeks for your lamp. I’m on it now.');
});
