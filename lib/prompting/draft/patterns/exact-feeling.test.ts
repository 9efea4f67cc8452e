import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { EXACT_FEELING } from './exact-feeling';

test.each<[string, string | null]>([
  ['I know exactly how you feel.', 'know exactly how you feel'],
  ["Trust me, we've all been there.", "we've all been there"],
  ["I can't know how you feel.", null],
  ['I know exactly how many are left.', null],
  ["I've been there this morning and asked.", null],
])('%s', (draft, words) => {
  expect(wordsOf(EXACT_FEELING, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(betterOf(EXACT_FEELING, 'I know how you feel.', unhappy({}))).toBe(
    'I can see how this affected you, from what you wrote.',
  );
});
