import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { ORDER_FEELING } from './order-feeling';

test.each<[string, string | null]>([
  ["Please calm down, I'm looking.", 'calm down'],
  ["There's no need to be upset about it.", "There's no need to be upset"],
  ['Relax, it will come.', 'Relax'],
  ['Thank you for staying calm.', null],
  ['The Relax range has a warranty.', null],
  ["I won't ask you to be patient any longer.", null],
  ['Take your time.', null],
])('%s', (draft, words) => {
  expect(wordsOf(ORDER_FEELING, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(betterOf(ORDER_FEELING, 'Calm down.', unhappy({ slots: { thing: 'lamp' } }))).toBe(
    'I can see what this means for you. I’m looking at your lamp now and will tell you what I find.',
  );
});
