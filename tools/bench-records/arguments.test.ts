import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

test('quick or not, and nothing else', () => {
  expect(parseArguments([])).toEqual({ quick: false, sizes: [10_000, 100_000, 1_000_000] });
  expect(parseArguments(['--quick'])).toEqual({ quick: true, sizes: [1_000, 10_000] });
  expect(() => parseArguments(['--fast'])).toThrow('Unknown argument: --fast');
});
