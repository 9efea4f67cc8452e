import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

test('quick or not, and nothing else', () => {
  expect(parseArguments([])).toEqual({ quick: false });
  expect(parseArguments(['--quick'])).toEqual({ quick: true });
  expect(() => parseArguments(['--fast'])).toThrow('Unknown argument: --fast');
});
