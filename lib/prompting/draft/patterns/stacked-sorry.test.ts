import { expect, test } from 'vitest';
import { unhappy, wordsOf } from '@/tests/support/draft-words';
import { STACKED_SORRY } from './stacked-sorry';

test.each<[string, string | null]>([
  ["I'm sorry it broke. I'm so sorry.", 'so sorry'],
  ["I'm sorry it broke.", null],
  ['Sorry, which lamp is it?', null],
  ["No need to be sorry. I'm sorry about the box.", null],
])('%s', (draft, words) => {
  expect(wordsOf(STACKED_SORRY, draft)).toEqual(words === null ? [] : [words]);
});

test('a second apology for the same thing in the thread, and none for a new one', () => {
  const facts = unhappy({ agentTexts: ['I am sorry that the lamp broke.'] });
  expect(wordsOf(STACKED_SORRY, 'I am sorry about the lamp.', facts)).toEqual(['sorry']);
  expect(wordsOf(STACKED_SORRY, 'I am sorry.', facts)).toEqual(['sorry']);
  expect(wordsOf(STACKED_SORRY, 'I am sorry that we billed you twice.', facts)).toEqual([]);
});
