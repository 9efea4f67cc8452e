import { expect, test } from 'vitest';
import { conceptsOf } from './concepts';
import groups from './concepts.json' with { type: 'json' };

test('other words than those of a group are kept as stems', () => {
  expect(conceptsOf('The curtains were green.')).toEqual(new Set(['curtain', 'green']));
  expect(conceptsOf('Of the and')).toEqual(new Set());
});

test('words in a row are found as whole words, whatever stands around them', () => {
  const [refund] = conceptsOf('refund');
  expect(conceptsOf('Money back, please!').has(refund ?? '')).toBe(true);
  expect(conceptsOf('the money backlog').has(refund ?? '')).toBe(false);
});

test('no group names a word twice or stands alone', () => {
  for (const line of groups) {
    const words = line.split(' | ');
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words).size).toBe(words.length);
    expect(line).toBe(line.toLowerCase());
  }
});
