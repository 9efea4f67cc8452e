import { expect, test } from 'vitest';
import { unseen } from './interval-case';
import { verdictOf } from './verdict';

function at(held: number, n: number, conservative: string | null = null) {
  return verdictOf({ ...unseen('x', conservative), held, n });
}

test('with many sets the share itself is judged', () => {
  expect(at(1870, 2000)).toBe('right');
  expect(at(1869, 2000)).toBe('low');
  expect(at(1961, 2000)).toBe('wide');
  expect(at(1961, 2000, 'bounds')).toBe('right');
});

test('with few sets only what chance cannot explain', () => {
  expect(at(91, 100)).toBe('right');
  expect(at(85, 100)).toBe('low');
  expect(at(100, 100)).toBe('right');
  expect(at(500, 500)).toBe('wide');
  expect(at(49, 49)).toBe('few');
});
