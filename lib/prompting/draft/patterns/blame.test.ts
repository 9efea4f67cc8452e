import { expect, test } from 'vitest';
import { wordsOf } from '@/tests/support/draft-words';
import { BLAME } from './blame';

test.each<[string, string | null]>([
  ['You should have read the terms.', 'You should have read'],
  ["That's your own fault.", "That's your own fault"],
  ["You didn't send the form.", "You didn't send"],
  ['You should have been told.', null],
  ["You didn't do anything wrong.", null],
  ["If you didn't get the code, write to me.", null],
  ["It's not your fault.", null],
  ['Did you forget to save it?', null],
])('%s', (draft, words) => {
  expect(wordsOf(BLAME, draft)).toEqual(words === null ? [] : [words]);
});
