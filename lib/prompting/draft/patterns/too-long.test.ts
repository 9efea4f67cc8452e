import { expect, test } from 'vitest';
import { unhappy, wordsOf } from '@/tests/support/draft-words';
import { TOO_LONG } from './too-long';

test('marks the sentence that goes over, once, by the measure of the channel', () => {
  const sentence = `${'Word '.repeat(29)}end.`;
  const four = Array(4).fill(sentence).join(' ');
  const chat = unhappy({ channel: 'chat' });
  expect(wordsOf(TOO_LONG, four, chat)).toEqual([sentence]);
  expect(wordsOf(TOO_LONG, sentence, chat)).toEqual([]);
  expect(wordsOf(TOO_LONG, four)).toEqual([]);
  expect(wordsOf(TOO_LONG, four, unhappy({ channel: 'social' }))).toHaveLength(1);
});
