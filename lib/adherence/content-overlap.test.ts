import { expect, test } from 'vitest';
import { contentOverlap, contentWords } from './content-overlap';

test('function words do not count', () => {
  expect([...contentWords('I will have the sofa for you')]).toEqual(['sofa']);
  expect(contentOverlap('I am on it for you', 'anything')).toBe(0);
});

test('forms of a word meet', () => {
  expect(contentOverlap('We charged the card twice', 'the cards are charged')).toBeCloseTo(2 / 3);
});
