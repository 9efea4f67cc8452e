import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { DIAGNOSIS } from './diagnosis';

test.each<[string, string | null]>([
  ['You seem very anxious.', 'You seem very anxious'],
  ["I can tell you're angry.", "I can tell you're angry"],
  ['You seem to have two accounts.', null],
  ["You're right to be angry.", null],
  ['You wrote that you are worried.', null],
])('%s', (draft, words) => {
  expect(wordsOf(DIAGNOSIS, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(betterOf(DIAGNOSIS, 'You seem anxious.', unhappy({}))).toBe(
    'What you describe would be hard on anyone.',
  );
});
