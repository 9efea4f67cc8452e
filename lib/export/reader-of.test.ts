import { expect, test } from 'vitest';
import { readerOf } from './reader-of';

const ROW = { a: { b: [1, { c: 'x' }], d: null, e: true }, f: ['p', 'q'] };

test.each([
  ['a.b.0', 1],
  ['a.b.1.c', 'x'],
  ['a.d', null],
  ['a.e', true],
  ['f', 'p q'],
  ['a', null],
  ['a.d.x', null],
  ['f.length.x', null],
  ['toString', null],
  ['a.__proto__', null],
])('%s is %s', (path, value) => {
  expect(readerOf(path)(ROW)).toBe(value);
});
