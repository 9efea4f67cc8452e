import { expect, test } from 'vitest';
import { knownWords } from './known-words';
import { zendesk } from './zendesk/zendesk';

test('the words of a site are those of its rules', () => {
  const words = knownWords(zendesk);
  expect(words.has('omni-log-comment-item')).toBe(true);
  expect(words.has('button')).toBe(true);
  expect(words.has('Ada')).toBe(false);
});
