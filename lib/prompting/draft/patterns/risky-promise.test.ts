import { expect, test } from 'vitest';
import { unhappy, wordsOf } from '@/tests/support/draft-words';
import { RISKY_PROMISE } from './risky-promise';

test.each<[string, string | null]>([
  ['We will refund you in full.', 'We will refund'],
  ['We accept full liability.', 'accept full liability'],
  ['I guarantee it.', 'I guarantee it'],
  ['If the check agrees, we will refund you.', null],
  ["I can't guarantee Friday.", null],
  ["I've asked for your refund.", null],
])('%s', (draft, words) => {
  expect(wordsOf(RISKY_PROMISE, draft)).toEqual(words === null ? [] : [words]);
});

test('a refund that was already given may be spoken of', () => {
  const facts = unhappy({ settled: new Set(['refund_ok'] as const) });
  expect(wordsOf(RISKY_PROMISE, 'You will get the full refund on Friday.', facts)).toEqual([]);
});
