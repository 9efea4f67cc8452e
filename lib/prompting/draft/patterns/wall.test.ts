import { expect, test } from 'vitest';
import { wordsOf } from '@/tests/support/draft-words';
import { WALL } from './wall';

test.each<[string, string | null]>([
  ["We can't refund this.", "We can't refund"],
  ['Unfortunately our policy does not allow it.', 'Unfortunately our policy'],
  ["We can't refund this, but I can have it mended.", null],
  ["We can't refund it. You can choose a voucher.", null],
  ["I can't thank you enough.", null],
])('%s', (draft, words) => {
  expect(wordsOf(WALL, draft)).toEqual(words === null ? [] : [words]);
});
