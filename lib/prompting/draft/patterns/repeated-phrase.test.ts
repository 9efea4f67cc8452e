import { expect, test } from 'vitest';
import { unhappy, wordsOf } from '@/tests/support/draft-words';
import { REPEATED_PHRASE } from './repeated-phrase';

const facts = unhappy({
  agentTexts: ['Hello Ana. I am checking with the warehouse and will write to you today.'],
});

test('finds a sentence that was sent before, also with a word changed', () => {
  const again = 'I am checking with the warehouse and will write to you tomorrow.';
  expect(wordsOf(REPEATED_PHRASE, again, facts)).toEqual([again]);
  expect(wordsOf(REPEATED_PHRASE, again)).toEqual([]);
});

test('finds a sentence that stands twice in the draft', () => {
  const twice = 'I will write to you by three today. I will write to you by three today.';
  expect(wordsOf(REPEATED_PHRASE, twice)).toHaveLength(1);
});

test('greetings and short sentences may come again', () => {
  expect(wordsOf(REPEATED_PHRASE, 'Hello Ana. I am checking.', facts)).toEqual([]);
});
