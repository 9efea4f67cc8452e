import { expect, test } from 'vitest';
import { toConversation } from './to-conversation';

test('gives the rules what a page would', () => {
  const conversation = toConversation({
    id: 1,
    channel: 'chat',
    messages: [
      { role: 'customer', name: 'Mia', text: 'Hi' },
      { role: 'bot', text: 'Hello' },
      { role: 'agent', name: 'Sam', text: 'Hi Mia', time: '2026-11-01T10:00:00Z' },
      { role: 'customer', text: 'Thanks' },
    ],
  });
  expect(conversation.customer.name).toBe('Mia');
  expect(conversation.agent).toBe('Sam');
  expect(conversation.messages.map(({ author }) => [author.kind, author.self])).toEqual([
    ['customer', false],
    ['bot', false],
    ['agent', true],
    ['customer', false],
  ]);
  expect(new Set(conversation.messages.map(({ id }) => id)).size).toBe(4);
  expect(conversation.messages[2]?.time).toBe('2026-11-01T10:00:00Z');
});
