import { expect, test } from 'vitest';
import { satisfies } from './engines';

test.each([
  ['20.19.0', '>=18', true],
  ['20.19.0', '>= 20.19.0', true],
  ['20.19.0', '^20.19.0 || >=22.12.0', true],
  ['20.18.9', '^20.19.0 || >=22.12.0', false],
  ['21.0.0', '^20.19.0 || >=22.12.0', false],
  ['22.12.0', '^20.19.0 || >=22.12.0', true],
  ['20.19.0', '>=22', false],
  ['20.19.0', '18 || 20 || >=22', true],
  ['20.19.0', '20.x', true],
  ['20.19.0', '20 - 22', true],
  ['23.0.0', '20 - 22', false],
  ['20.19.0', '>=14 <20', false],
  ['20.19.0', '~20.18', false],
  ['20.19.0', '20.*', true],
  ['20.19.0', '*', true],
  ['20.19.0', '', true],
  ['20.19.0', '>20', false],
])('Node %s meets “%s”: %s', (version, range, expected) => {
  expect(satisfies(version, range)).toBe(expected);
});

test('a range it cannot read is an error, not a yes', () => {
  expect(() => satisfies('20.0.0', 'lts/iron')).toThrow('no version range');
});
