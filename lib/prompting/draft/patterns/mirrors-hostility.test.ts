import { expect, test } from 'vitest';
import { wordsOf } from '@/tests/support/draft-words';
import { MIRRORS_HOSTILITY } from './mirrors-hostility';

test.each<[string, string | null]>([
  ["You're being rude.", "You're being rude"],
  ['Grow up.', 'Grow up'],
  ['You wrote “idiots”, and I get why.', null],
  ["You're no idiot, the page is a trap.", null],
  ["Whatever you decide, I'll do it.", null],
])('%s', (draft, words) => {
  expect(wordsOf(MIRRORS_HOSTILITY, draft)).toEqual(words === null ? [] : [words]);
});
