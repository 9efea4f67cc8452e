import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { ANY_INCONVENIENCE } from './any-inconvenience';

test.each<[string, string | null]>([
  ['We apologise for any inconvenience caused.', 'apologise for any inconvenience'],
  ['Sorry for the inconvenience.', 'Sorry for the inconvenience'],
  ['Reply at your convenience.', null],
  ['The inconvenience of a day off is ours to make good.', null],
  ['If you have any problems, write to me.', null],
])('%s', (draft, words) => {
  expect(wordsOf(ANY_INCONVENIENCE, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(
    betterOf(
      ANY_INCONVENIENCE,
      'Sorry for the inconvenience.',
      unhappy({ slots: { duration: 'two hours' } }),
    ),
  ).toBe('I’m sorry that you lost two hours over this.');
});
