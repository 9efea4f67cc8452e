import { expect, test } from 'vitest';
import { splitAt, withoutSpan } from './reword';

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test('takes words out and leaves a sentence', () => {
  const text = "As I said, it's in the menu.";
  expect(withoutSpan(text, spanOf(text, 'As I said,'))).toBe("It's in the menu.");
  expect(withoutSpan('You just need to click.', { start: 4, end: 8 })).toBe('You need to click.');
});

test('cuts a sentence in two', () => {
  const text = "I'm sorry, but we're closed.";
  expect(splitAt(text, spanOf(text, 'but'))).toBe("I'm sorry. We're closed.");
  expect(splitAt('But we try.', { start: 0, end: 3 })).toBe('We try.');
});
