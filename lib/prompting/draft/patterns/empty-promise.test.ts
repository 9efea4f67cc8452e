import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { EMPTY_PROMISE } from './empty-promise';

test.each<[string, string | null]>([
  ['Rest assured, we care.', 'Rest assured'],
  ["We'll call you soon.", 'soon'],
  ["We'll call you soon, by three at the latest.", null],
  ["As soon as he answers, I'll write.", null],
  ['How soon do you need it?', null],
  ['Please send it as soon as possible.', null],
])('%s', (draft, words) => {
  expect(wordsOf(EMPTY_PROMISE, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(betterOf(EMPTY_PROMISE, "We'll call you soon.", unhappy({}))).toBe(
    'I’m working on it now. You’ll hear from me today, even if there is no news.',
  );
});
