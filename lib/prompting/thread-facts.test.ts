import { describe, expect, test } from 'vitest';
import type { AuthorKind, Message } from '../conversation/conversation';
import { apologises, threadFacts } from './thread-facts';

function thread(...turns: readonly (readonly [AuthorKind, string])[]): Message[] {
  return turns.map(([kind, text], at) => ({
    id: `m${at}`,
    author: { kind, name: null, self: false },
    time: null,
    text,
  }));
}

describe('apologises', () => {
  test.each([
    ['I am sorry about the delay'],
    ['We apologise.'],
    ['my apologies'],
    ['Sorry it broke'],
  ])('%s', (text) => {
    expect(apologises(text)).toBe(true);
  });

  test.each([
    ['Sorry, which order?'],
    ['sorry could you send that again'],
    ['A sorry sight? No.'.replace('sorry', 'sad')],
  ])('not %s', (text) => {
    expect(apologises(text)).toBe(false);
  });
});

test('an agent after the customer has answered; a bot, a note and an empty line have not', () => {
  expect(threadFacts(thread(['customer', 'hi'], ['agent', 'hello'])).answered).toBe(true);
  const unanswered = thread(
    ['agent', 'hello'],
    ['customer', 'hi'],
    ['bot', 'one moment'],
    ['note', 'vip'],
    ['agent', ' '],
  );
  expect(threadFacts(unanswered).answered).toBe(false);
});

test('counts agent turns before the last customer burst', () => {
  const facts = threadFacts(
    thread(
      ['customer', 'a'],
      ['agent', 'b'],
      ['agent', 'c'],
      ['customer', 'd'],
      ['agent', 'e'],
      ['customer', 'f'],
    ),
  );
  expect(facts).toMatchObject({
    agentTurns: 2,
    lastAgentText: 'e',
    agentTexts: ['b', 'c', 'e'],
    fromBot: false,
  });
});

test('a thread is from the bot until an agent writes', () => {
  expect(threadFacts(thread(['customer', 'a'], ['bot', 'b'], ['customer', 'c'])).fromBot).toBe(
    true,
  );
  expect(threadFacts(thread(['bot', 'b'], ['agent', 'x'], ['customer', 'c'])).fromBot).toBe(false);
});

test("a colleague's apology counts, a customer's does not", () => {
  expect(threadFacts(thread(['agent', 'So sorry!'], ['customer', 'hm'])).apologised).toBe(true);
  expect(threadFacts(thread(['customer', 'sorry, wrong number'])).apologised).toBe(false);
});

test.each([
  ['That was our mistake.', ['own_fault']],
  ["I've refunded the second charge.", ['refund_ok']],
  ['Your refund has been approved.', ['refund_ok']],
  ['Our refund policy is 14 days.', []],
  ['Thanks for confirming your birthday.', ['verified']],
  ['I will check.', []],
])('%s vouches for %s', (text, settled) => {
  expect([...threadFacts(thread(['agent', text], ['customer', 'ok'])).settled]).toEqual(settled);
});
