import { expect, test } from 'vitest';
import { toBursts } from '../../conversation/bursts';
import type { Message } from '../../conversation/conversation';
import { draftFactsOf } from './draft-facts-of';

function said(kind: 'customer' | 'agent', text: string): Message {
  return { id: text, author: { kind, name: null, self: kind === 'agent' }, time: null, text };
}

function factsOf(messages: Message[], situation: 'late' | 'hardship' | null = null) {
  const conversation = {
    channel: 'chat' as const,
    subject: null,
    messages,
    customer: { name: null, address: null },
    agent: null,
  };
  return draftFactsOf({ conversation, bursts: toBursts(messages), reading: null, situation });
}

test('what was said by whom, and the slots', () => {
  const facts = factsOf([
    said('customer', 'Where is my lamp?'),
    said('agent', 'I have refunded you.'),
    said('customer', 'And my lamp?'),
  ]);
  expect(facts).toMatchObject({
    channel: 'chat',
    valence: null,
    loss: false,
    customerText: 'And my lamp?',
    agentTexts: ['I have refunded you.'],
    slots: { thing: 'lamp' },
  });
  expect(facts.settled.has('refund_ok')).toBe(true);
});

test('a loss is known from any message and from the situation', () => {
  const grief = [said('customer', 'My father died last week.'), said('customer', 'Please cancel.')];
  expect(factsOf(grief).loss).toBe(true);
  expect(factsOf([said('customer', 'I cannot pay.')], 'hardship').loss).toBe(true);
  expect(factsOf([said('customer', 'It is late.')], 'late').loss).toBe(false);
  expect(factsOf([]).customerText).toBe('');
});
