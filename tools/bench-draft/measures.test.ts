import { expect, test } from 'vitest';
import type { Judged } from './judge-cases';
import { measure } from './measures';

function judged(outcome: Judged['outcome'], hit: boolean): Judged {
  return {
    case: { kind: 'wall', part: 'dev', text: 'x', hit, context: {} },
    said: null,
    outcome,
  };
}

test('counts hits, alarms and misses', () => {
  const measures = measure([
    judged('hit', true),
    judged('missed', true),
    judged('false_alarm', false),
    judged('silent', false),
  ]);
  expect(measures).toMatchObject({ positives: 2, nearMisses: 2 });
  expect(measures.precision?.estimate).toBe(0.5);
  expect(measures.recall.estimate).toBe(0.5);
});

test('without a word said there is no precision', () => {
  expect(measure([judged('missed', true)]).precision).toBeNull();
});
