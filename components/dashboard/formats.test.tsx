import { expect, test } from 'vitest';
import { createFormats } from './formats';

test('numbers and days as the language writes them', () => {
  const en = createFormats('en');
  expect([en.percent(0.346), en.signed(-0.5), en.signed(0), en.signed(0.123)]).toEqual([
    '35%',
    '−0.50',
    '0.00',
    '+0.12',
  ]);
  expect([en.day('2026-03-01'), en.shortDay('2026-03-01')]).toEqual(['March 1, 2026', '3/1']);
  const de = createFormats('de');
  expect([
    de.percent(0.346),
    de.signed(-0.5),
    de.day('2026-03-01'),
    de.shortDay('2026-03-01'),
  ]).toEqual(['35\u{a0}%', '−0,50', '1. März 2026', '1.3.']);
});
