import { expect, test } from 'vitest';
import { fillSlots, slotsOf } from './fill';

test('every slot must be filled', () => {
  expect(fillSlots('Your {thing}, {name}.', { thing: 'lamp', name: 'Marta' })).toBe(
    'Your lamp, Marta.',
  );
  expect(fillSlots('Your {thing}, {name}.', { thing: 'lamp' })).toBeNull();
  expect(fillSlots('Your {thing}.', { thing: '' })).toBeNull();
});

test('a sentence that starts with a slot starts with a capital', () => {
  expect(
    fillSlots('{duration} is long. {date} counts.', { duration: 'three weeks', date: 'the 3rd' }),
  ).toBe('Three weeks is long. The 3rd counts.');
});

test('what the customer wrote is text, whatever it looks like', () => {
  expect(fillSlots('Hi {name}.', { name: '$& {thing}' })).toBe('Hi $& {thing}.');
});

test('names slots in order and refuses one it does not know', () => {
  expect(slotsOf('{name} {thing} {name}')).toEqual(['name', 'thing', 'name']);
  expect(slotsOf('no slot')).toEqual([]);
  expect(slotsOf('{card}')).toBeNull();
  expect(fillSlots('{card}', { name: 'Marta' })).toBeNull();
});
