import { expect, test } from 'vitest';
import { composeText, seeded } from './compose-text';

function words(text: string): number {
  return text.split(' ').length;
}

test.each([1, 13, 90])('exactly %d long', (length) => {
  expect(words(composeText(length, words, seeded(1)))).toBe(length);
});

test('the same seed gives the same text, another one another', () => {
  const texts = [1, 1, 2].map((seed) => composeText(40, words, seeded(seed)));
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toBe(texts[2]);
});

test('words that would be too long are left out', () => {
  const weighty = (text: string): number =>
    text.split(' ').reduce((sum, word) => sum + (word.length > 4 ? 3 : 1), 0);
  expect(weighty(composeText(20, weighty, seeded(3)))).toBe(20);
});

test('a length that no text has is said', () => {
  const even = (text: string): number => words(text) * 2;
  expect(() => composeText(7, even, seeded(1))).toThrow('7 tokens');
});
