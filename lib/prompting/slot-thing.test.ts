import { expect, test } from 'vitest';
import { findThing } from './slot-thing';
import things from './things.json';

test('colours and kinds stay with the thing, opinions never do', () => {
  expect(findThing('my red wool coat')).toBe('red wool coat');
  expect(findThing('my lovely red coat')).toBeNull();
  expect(findThing('the damn fridge')).toBeNull();
});

test('the whole of a longer name or nothing', () => {
  expect(findThing('my coffee machine')).toBe('coffee machine');
  expect(findThing('my coffee')).toBeNull();
  expect(findThing('my camera lens')).toBe('camera lens');
  expect(findThing('my bike shop is closed')).toBeNull();
});

test('each word is listed once, in lower case', () => {
  for (const list of [things.heads, things.modifiers, things.compounds]) {
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((word) => word !== word.toLowerCase())).toEqual([]);
  }
});
