import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { conversationKey } from './clustering';
import type { ConversationFact } from './facts';
import { contactOutcomes } from './first-contact';

const FIRST = '2026-03-02T10:00:00.000Z';
const LATER = '2026-04-30T10:00:00.000Z';

function outcome(given: Partial<ConversationFact>, now = LATER, others: ConversationFact[] = []) {
  const conversation = sampleConversation(FIRST, given);
  return contactOutcomes([conversation, ...others], 7, now).get(conversationKey(conversation));
}

test('silence resolves after the days, where there is no status', () => {
  expect(outcome({})).toBe('resolved');
  expect(outcome({}, '2026-03-09T09:59:59.000Z')).toBe('pending');
  expect(outcome({}, '2026-03-09T10:00:00.000Z')).toBe('resolved');
});

test('a status speaks where there is one', () => {
  const at = '2026-03-02T12:00:00.000Z';
  expect(outcome({ statuses: [{ at, from: 'open', to: 'solved' }] })).toBe('resolved');
  expect(outcome({ statuses: [{ at, from: 'new', to: 'pending' }] })).toBe('unresolved');
  const reopened = { at: '2026-03-03T12:00:00.000Z', from: 'solved', to: 'open' } as const;
  const solvedAgain = { at: '2026-03-03T13:00:00.000Z', from: 'open', to: 'solved' } as const;
  const statuses = [{ at, from: 'open', to: 'solved' } as const, reopened, solvedAgain];
  expect(outcome({ statuses })).toBe('unresolved');
});

test('who writes after it was solved, or comes back after the days, was not helped at once', () => {
  const statuses = [{ at: '2026-03-02T12:00:00.000Z', from: 'open', to: 'solved' } as const];
  const soon = [sampleMoment(FIRST), sampleMoment('2026-03-03T10:00:00.000Z')];
  expect(outcome({ moments: soon, statuses })).toBe('unresolved');
  expect(outcome({ moments: soon })).toBe('resolved');
  const late = [sampleMoment(FIRST), sampleMoment('2026-03-09T10:00:00.000Z')];
  expect(outcome({ moments: late })).toBe('unresolved');
});

test('a second contact of the same customer on the same topic counts against the first', () => {
  const customer = sampleHash(9);
  function second(at: string, given: Partial<ConversationFact> = {}) {
    return sampleConversation(at, { ticket: sampleHash(2), customer, ...given });
  }
  const soon = second('2026-03-05T10:00:00.000Z');
  expect(outcome({ customer }, LATER, [soon])).toBe('unresolved');
  const both = contactOutcomes([sampleConversation(FIRST, { customer }), soon], 7, LATER);
  expect(both.get(conversationKey(soon))).toBe('follow_up');
  expect(outcome({ customer }, LATER, [second('2026-03-10T10:00:00.000Z')])).toBe('resolved');
  const other = second('2026-03-05T10:00:00.000Z', { situation: 'refund_slow' });
  expect(outcome({ customer, situation: 'late' }, LATER, [other])).toBe('resolved');
  expect(outcome({ customer: sampleHash(8) }, LATER, [soon])).toBe('resolved');
});
