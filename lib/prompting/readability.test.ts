import { expect, test } from 'vitest';
import { gradeOf } from './readability';

test('short words in short sentences read at a low grade, long ones at a high grade', () => {
  expect(gradeOf('The cat sat on the mat.')).toBeLessThan(1);
  const heavy =
    'Notwithstanding organisational responsibilities, compensation necessitates documentation.';
  expect(gradeOf(heavy)).toBeGreaterThan(20);
});

test('follows the formula', () => {
  // 10 words, 2 sentences, 12 syllables.
  expect(gradeOf('I am on it now. You will hear from me today.')).toBeCloseTo(
    0.39 * (11 / 2) + 11.8 * (12 / 11) - 15.59,
    5,
  );
  expect(gradeOf('')).toBe(0);
});
