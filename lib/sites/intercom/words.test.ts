import { expect, test } from 'vitest';
import { EVENT_LINES, FIN_NAMES } from './words';

function isEvent(line: string): boolean {
  return EVENT_LINES.some((pattern) => pattern.test(line));
}

test.each([
  'Ana assigned this conversation to Billing',
  'Fin handed over the conversation to Ana Lindqvist',
  'Ana snoozed the conversation until tomorrow',
  'Kim closed this conversation',
  'Ana reopened the conversation',
  'Ana hat diese Unterhaltung an Billing zugewiesen',
  'Ana a fermé la conversation',
  'Ana fechou a conversa',
])('%s is an event', (line) => {
  expect(isEvent(line)).toBe(true);
});

test.each(['Where is my order?', 'I unassignedly wait', 'Disclosed by mistake', ''])(
  '%s is none',
  (line) => {
    expect(isEvent(line)).toBe(false);
  },
);

test('Fin is a robot by its whole name only', () => {
  const isFin = (name: string) => FIN_NAMES.some((pattern) => pattern.test(name));
  expect(['Fin', 'Fin AI Agent', 'operator'].map(isFin)).toEqual([true, true, true]);
  expect(['Fin Murphy', 'Finn', 'Operator Smith'].map(isFin)).toEqual([false, false, false]);
});
