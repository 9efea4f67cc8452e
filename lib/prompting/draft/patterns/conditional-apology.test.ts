import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { CONDITIONAL_APOLOGY } from './conditional-apology';

test.each<[string, string | null]>([
  ["I'm sorry if this upset you.", 'sorry if'],
  ['Sorry you feel that way.', 'Sorry you feel that way'],
  ['If we were rude, I apologise.', 'If we were rude, I apologise'],
  ["I'm sorry that the lamp broke.", null],
  ["I'm sorry. If you send the photo, I start.", null],
  ["Sorry, if you'd rather talk, call me.", null],
])('%s', (draft, words) => {
  expect(wordsOf(CONDITIONAL_APOLOGY, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(
    betterOf(
      CONDITIONAL_APOLOGY,
      "I'm sorry if this upset you.",
      unhappy({ slots: { thing: 'lamp' } }),
    ),
  ).toBe('I’m sorry about what happened with your lamp.');
});
