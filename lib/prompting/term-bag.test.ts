import { expect, test } from 'vitest';
import { bagOf, termsOf, vectorOf } from './term-bag';

test('terms are words and neighbours, numbers alike, handles left out', () => {
  expect(termsOf('@acme Don’t charge 64.90 twice')).toEqual([
    "don't",
    'charge',
    '#',
    'twice',
    "don't charge",
    'charge #',
    '# twice',
  ]);
  expect(termsOf('')).toEqual([]);
});

test('an agent counts half, a bot not at all, the subject like the customer', () => {
  const bag = bagOf(
    [
      { role: 'bot', text: 'menu' },
      { role: 'agent', text: 'parcel' },
      { role: 'customer', text: 'parcel' },
    ],
    'late',
  );
  expect([...bag]).toEqual([
    ['parcel', 1.5],
    ['late', 1],
  ]);
});

test('a vector has length 1 over what is known, and nothing else', () => {
  const bag = new Map([
    ['parcel', 1],
    ['zebra', 4],
    ['late', 0.5],
  ]);
  const vector = vectorOf(bag, (term) => (term === 'zebra' ? undefined : 2));
  expect([...vector.keys()]).toEqual(['parcel', 'late']);
  expect(Math.hypot(...vector.values())).toBeCloseTo(1);
  expect(vectorOf(new Map(), () => 1).size).toBe(0);
});
