import { expect, test } from 'vitest';
import { findName, firstName } from './slot-name';

test.each([
  ['Marta Olsen', 'Marta'],
  ['marta olsen', 'Marta'],
  ['MARTA OLSEN', 'Marta'],
  ['Olsen, Marta', 'Marta'],
  ['Dr Marta Olsen', 'Marta'],
  ['Anne-Marie Dupont', 'Anne-Marie'],
  ["D'Arcy Smith", null],
  ['Zoë', 'Zoë'],
  ['Łukasz Nowak', 'Łukasz'],
  ['Marta (work)', 'Marta'],
])('%s -> %s', (display, name) => {
  expect(firstName(display)).toBe(name);
});

test.each([
  [null],
  [''],
  ['G. Pemberton-Lowe'],
  ['Mr Okafor'],
  ['Frau Schmidt'],
  ['Customer'],
  ['Web User'],
  ['Visitor 4412'],
  ['marta@example.com'],
  ['marta_olsen'],
  ['Acme Ltd'],
  ['The Olsen Family'],
  ['Support Team'],
  ['example.com'],
  ['客户'],
  ['A'],
  ['x'.repeat(40)],
])('no name in %s', (display) => {
  expect(firstName(display)).toBeNull();
});

test('without a name on the desk, the sign-off of the newest mail gives it', () => {
  expect(findName(null, ['It broke.\n\nThanks,\nMarta', 'still broken'])).toBe('Marta');
  expect(findName('', ['Kind regards\n\nMarta Olsen\nCEO'])).toBe('Marta');
  expect(findName(null, ['Yours,\nG. Pemberton-Lowe'])).toBeNull();
  expect(findName(null, ['Thanks for nothing'])).toBeNull();
});

test('a name on the desk that is none is not replaced by a guess', () => {
  expect(findName('Acme Ltd', ['Thanks,\nMarta'])).toBeNull();
});
