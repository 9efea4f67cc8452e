import { expect, test } from 'vitest';
import { PARTS, parseArguments } from './arguments';

test('everything, unless one part is named', () => {
  expect(parseArguments([])).toEqual({ parts: PARTS, quick: false });
  expect(parseArguments(['--quick', '--only', 'size'])).toEqual({ parts: ['size'], quick: true });
});

test.each([
  [['--only', 'speed'], 'one of model, latency, longtasks, size'],
  [['--only'], 'one of model, latency, longtasks, size'],
  [['--fast'], 'Unknown argument: --fast'],
])('%j is refused', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(message);
});
