import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { BUT_AFTER_EMPATHY } from './but-after-empathy';

test.each<[string, string | null]>([
  ["I'm sorry, but we are short of staff.", 'but'],
  ['I see how hard this is. However, the contract says three days.', 'However'],
  ['I see that you waited but nobody came.', null],
  ['Sorry, but which lamp is it?', null],
  ['The part is late but on its way.', null],
])('%s', (draft, words) => {
  expect(wordsOf(BUT_AFTER_EMPATHY, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(
    betterOf(
      BUT_AFTER_EMPATHY,
      "I understand that it's cold, but we have no one free.",
      unhappy({}),
    ),
  ).toBe("I understand that it's cold. We have no one free.");
});
