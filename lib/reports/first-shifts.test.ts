import { expect, test } from 'vitest';
import { sampleHash, sampleTime } from '@/tests/support/event-samples';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { firstCases, firstShifts } from './first-shifts';
import { drawnCases } from './lot-arm';

function opportunity(n: number, ticket: number, knownAfter: number | null, after: number | null) {
  return sampleOpportunity(n, {
    ...{ ticket: sampleHash(ticket), arm: 'shown', before: 0, after },
    afterAt: knownAfter === null ? null : sampleTime(knownAfter),
    excluded: after === null ? 'no_next' : null,
  });
}

test('one shift a conversation, in the order in which they came to be known', () => {
  const opportunities = [
    opportunity(0, 1, 500, 0.1),
    opportunity(1, 2, 20, 0.2),
    opportunity(2, 1, 30, 0.9),
    opportunity(3, 3, null, null),
    opportunity(4, 3, 60, 0.9),
  ];
  expect(firstShifts(firstCases(drawnCases({ opportunities }, 'shown')))).toEqual([
    { knownAt: sampleTime(20), shift: 0.2 },
    { knownAt: sampleTime(500), shift: 0.1 },
  ]);
});

test('the order in which opportunities are given does not matter', () => {
  const opportunities = [opportunity(2, 1, 30, 0.9), opportunity(0, 1, 500, 0.1)];
  const [first] = firstShifts(firstCases(drawnCases({ opportunities }, 'shown')));
  expect(first?.shift).toBe(0.1);
});
