import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, diffConversation } from './change';
import type { Conversation, Message } from './conversation';

function conversation(messages: Message[], draft = ''): Conversation {
  return {
    site: 'zendesk',
    ticket: '1',
    subject: null,
    channel: 'email',
    language: null,
    customer: { name: 'Ada', address: null },
    agent: null,
    messages,
    draft,
    replyMode: 'public',
    status: null,
    health: { state: 'ok', missing: [] },
  };
}

function message(id: string, text = id): Message {
  return { id, author: { kind: 'customer', name: null, self: false }, time: null, text };
}

test('an appended message travels alone', () => {
  const before = conversation([message('a'), message('b')]);
  const change = diffConversation(before, conversation([message('a'), message('b'), message('c')]));
  expect(change?.upserted.map(({ id }) => id)).toEqual(['c']);
  expect(change?.order).toBeNull();
});

test('nothing changed is null', () => {
  const before = conversation([message('a')]);
  expect(diffConversation(before, structuredClone(before))).toBeNull();
});

test('a change for another ticket does not apply', () => {
  const before = conversation([message('a')]);
  const change = diffConversation(before, conversation([message('b')]));
  if (!change) throw new Error('a change was expected');
  expect(applyChange({ ...before, ticket: '2' }, change)).toBeNull();
});

const messages = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-f]$/), text: fc.string({ maxLength: 3 }) }),
  { selector: ({ id }) => id, maxLength: 6 },
);

test('diff and apply are inverse for any two states', () => {
  fc.assert(
    fc.property(messages, messages, fc.string(), (one, two, draft) => {
      const before = conversation(one.map(({ id, text }) => message(id, text)));
      const after = conversation(
        two.map(({ id, text }) => message(id, text)),
        draft,
      );
      const change = diffConversation(before, after);
      expect(change ? applyChange(before, change) : before).toEqual(after);
    }),
  );
});
