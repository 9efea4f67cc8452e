import { expect, test } from 'vitest';
import { parseArguments } from './arguments';
import { DEMO_TEAM } from './team';

test('the demo team without arguments, and each argument', () => {
  expect(parseArguments([])).toEqual({ ok: true, team: DEMO_TEAM, folder: 'demo-output/data' });
  const words = [
    '--agents',
    '2',
    '--days',
    '5',
    '--per-day',
    '3',
    '--effect',
    '-0.1',
    '--seed',
    '9',
  ];
  expect(parseArguments([...words, '--out', 'x'])).toEqual({
    ok: true,
    team: { ...DEMO_TEAM, agents: 2, days: 5, perDay: 3, effect: -0.1, seed: 9 },
    folder: 'x',
  });
});

test.each([
  [['--agent', '2'], 'Unknown argument: --agent'],
  [['--agents'], '--agents needs a value'],
  [['--agents', '0'], '--agents must be a number'],
  [['--days', '1.5'], '--days must be a number'],
  [['--effect', 'much'], '--effect must be a number'],
])('%j is refused', (words, reason) => {
  expect(parseArguments(words)).toMatchObject({
    ok: false,
    reason: expect.stringContaining(reason),
  });
});
