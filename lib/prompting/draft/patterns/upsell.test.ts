import { expect, test } from 'vitest';
import { unhappy, wordsOf } from '@/tests/support/draft-words';
import { UPSELL } from './upsell';

test.each<[string, string | null]>([
  ['Please fill in our short survey.', 'fill in our short survey'],
  ['How did we do today?', 'How did we do'],
  ["I've read your review.", null],
  ["I've upgraded you at no extra cost.", null],
  ['How did the test go?', null],
])('%s', (draft, words) => {
  expect(wordsOf(UPSELL, draft)).toEqual(words === null ? [] : [words]);
});

test('a glad customer may be asked', () => {
  expect(wordsOf(UPSELL, 'How did we do today?', unhappy({ valence: 0.6 }))).toEqual([]);
});
