import { expect, test } from 'vitest';
import { stagesOf } from './stages';

const STAGES = stagesOf('report.json');

test('even if every stage hangs, the whole ends within 45 minutes', () => {
  const seconds = STAGES.reduce((sum, { limit }) => sum + limit, 0);
  expect(seconds).toBeLessThan(44 * 60);
});

test('a stage comes after the one it needs', () => {
  const names = STAGES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, after } of STAGES) {
    if (after !== undefined) expect(names.slice(0, names.indexOf(name))).toContain(after);
  }
});

test('each runner writes its report where it is read', () => {
  for (const { command, env, tally } of STAGES) {
    const told = JSON.stringify([command, env]).includes('report.json');
    expect(told).toBe(tally !== undefined);
  }
});
