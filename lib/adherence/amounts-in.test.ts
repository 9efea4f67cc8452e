import { expect, test } from 'vitest';
import { amountsIn } from './amounts-in';

function sums(text: string): number[] {
  return [...amountsIn(text)];
}

test('the same sum is the same, however it is written', () => {
  for (const text of ['$1,299.00', '1.299,00 €', '1299 euros', 'EUR 1299', '£1 299', '1299.00'])
    expect(sums(text), text).toEqual([129_900]);
  expect(sums('charged 64.90 twice, so 64,90 too much; and $5')).toEqual([500, 6490]);
  expect(sums('it cost 20 bucks')).toEqual([2000]);
  expect(sums('it cost $49.9')).toEqual([4990]);
});

test('no money: times, dates, versions, shares, counts, order numbers', () => {
  for (const text of [
    'at 10.15 am',
    'on 14.03.2026',
    'version 2.10.1',
    '12.50% off',
    'I waited 20 minutes',
    'order 64.901',
    'NH-48213',
    '',
  ])
    expect(sums(text), text).toEqual([]);
});
