import { expect, test } from 'vitest';
import { PARTS, parseArguments } from './arguments';

test('all parts by default, the closed half only when asked for', () => {
  expect(parseArguments([])).toEqual({ parts: PARTS, closed: false, show: false });
  expect(parseArguments(['--part', 'slots', '--closed', '--show'])).toEqual({
    parts: ['slots'],
    closed: true,
    show: true,
  });
});

test.each([[['--part']], [['--part', 'all']], [['--fast']]])('%j is refused', (argv) => {
  expect(() => parseArguments(argv)).toThrow();
});
