import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Conversation } from '../conversation/conversation';
import { changeSchema, conversationSchema, LIMITS } from './conversation-schema';

const CONVERSATION: Conversation = {
  site: 'zendesk',
  ticket: '1',
  subject: 'Sofa',
  channel: 'email',
  language: null,
  customer: { name: 'Ada', address: null },
  agent: 'Ana',
  messages: [
    { id: 'm1', author: { kind: 'customer', name: 'Ada', self: false }, time: null, text: 'Hi' },
  ],
  draft: '',
  replyMode: 'public',
  status: 'open',
  health: { state: 'partial', missing: ['time'] },
};

test('what a reader gives passes unchanged', () => {
  expect(v.parse(conversationSchema, CONVERSATION)).toEqual(CONVERSATION);
});

test.each([
  ['a field too many', { ...CONVERSATION, html: '<b>' }],
  ['an unknown site', { ...CONVERSATION, site: 'evil' }],
  ['a novel', { ...CONVERSATION, draft: 'x'.repeat(LIMITS.text + 1) }],
  [
    'an author of no kind',
    { ...CONVERSATION, messages: [{ id: 'a', author: { kind: 'boss' }, time: null, text: '' }] },
  ],
  [
    'too many messages',
    { ...CONVERSATION, messages: Array(LIMITS.messages + 1).fill(CONVERSATION.messages[0]) },
  ],
])('%s is refused', (_, value) => {
  expect(v.safeParse(conversationSchema, value).success).toBe(false);
});

test('a change names what it adds, removes and how it is ordered', () => {
  const { messages, ...head } = CONVERSATION;
  const change = { head, upserted: messages, removed: ['m0'], order: ['m1'] };
  expect(v.parse(changeSchema, change)).toEqual(change);
  expect(v.safeParse(changeSchema, { ...change, order: 'm1' }).success).toBe(false);
});
