import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { CONDESCENDING } from './condescending';

test.each<[string, string | null]>([
  ["As I said, it's in the menu.", 'As I said,'],
  ['You just need to click it.', 'just'],
  ["It's not that hard.", "It's not that hard"],
  ["As you said, it's gone.", null],
  ["I've just sent it.", null],
  ['Just reply to this mail.', null],
])('%s', (draft, words) => {
  expect(wordsOf(CONDESCENDING, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(betterOf(CONDESCENDING, 'Then simply press Save.', unhappy({}))).toBe('Then press Save.');
});
