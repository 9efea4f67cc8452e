import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

test('how many months, from which seed', () => {
  expect(parseArguments([])).toEqual({ ok: true, months: 2000, seed: 1 });
  expect(parseArguments(['--months', '100', '--seed', '4'])).toEqual({
    ok: true,
    months: 100,
    seed: 4,
  });
  for (const words of [['--month', '1'], ['--months'], ['--months', '0'], ['--seed', 'x']])
    expect(parseArguments(words).ok).toBe(false);
});
