import { expect, test } from 'vitest';
import { findReference } from './slot-reference';

test('one number named as theirs, in upper case', () => {
  expect(findReference('my order is hv-20918')).toBe('HV-20918');
  expect(findReference('Order 4471 and again order 4471')).toBe('4471');
});

test('years, dates, sums, times and card numbers are none', () => {
  for (const text of [
    'order 2025',
    'order 2025-03-12',
    'invoice 12-03-2025',
    'invoice 450 eur',
    'case 300$',
    'ticket 450.00',
    'order 4111111111111111',
    'account 90 days',
    'return policy',
  ])
    expect(findReference(text), text).toBeNull();
});

test('two different numbers leave it open which is meant', () => {
  expect(findReference('order 44120 or order 44121')).toBeNull();
});

test('a hashtag with words in it is no reference', () => {
  expect(findReference('#1000daysofsilence')).toBeNull();
  expect(findReference('order confirmation 99120')).toBe('99120');
});
