import { expect, test } from 'vitest';
import { clusteringOf, clusterKey } from './clustering';

function place(agent: number) {
  return { agent: `agent ${agent}`, ticket: 'k1:t' };
}

test('eight agents are enough to count by agent', () => {
  expect(clusteringOf([1, 2, 3, 4, 5, 6, 7, 7].map(place))).toBe('ticket');
  expect(clusteringOf([1, 2, 3, 4, 5, 6, 7, 8].map(place))).toBe('agent');
});

test('the same ticket of two agents is two clusters', () => {
  expect(clusterKey('ticket', place(1))).not.toBe(clusterKey('ticket', place(2)));
  expect(clusterKey('agent', place(1))).toBe('agent 1');
});
