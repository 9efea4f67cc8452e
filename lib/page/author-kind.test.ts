import { describe, expect, test } from 'vitest';
import { authorKind, peopleOf, sameName } from './author-kind';
import { BOT_NAMES } from './bot-names';
import type { RawMessage } from './read-message';
import type { MessageRules } from './reading-rules';

const RULES: MessageRules = {
  message: 'article',
  outside: '.outside',
  id: [],
  roles: [],
  staff: '.badge',
  botNames: BOT_NAMES,
  sender: [],
  time: [],
  body: [],
  drop: [],
  systemLines: [/^Ticket was closed/],
};

function raw(part: Partial<RawMessage>): RawMessage {
  return {
    pageId: null,
    marks: [],
    staff: false,
    sender: null,
    time: null,
    stamp: '',
    text: 'x',
    cut: false,
    hint: null,
    ...part,
  };
}

const PEOPLE = peopleOf([], 'Bob Jones', 'Ana Support');

function kindOf(part: Partial<RawMessage>) {
  return authorKind(raw(part), RULES, PEOPLE);
}

describe('marks that agree decide', () => {
  test.each([
    [{ marks: ['customer'] }, 'customer'],
    [{ marks: ['agent'] }, 'agent'],
    [{ marks: ['agent', 'agent'], staff: true, sender: 'Ana Support' }, 'agent'],
    [{ marks: ['note', 'note', 'agent'], staff: true }, 'note'],
    [{ marks: ['bot'] }, 'bot'],
    [{ marks: ['system', 'customer'] }, 'system'],
  ] as const)('%j is %s', (part, kind) => {
    expect(kindOf(part)).toBe(kind);
  });
});

describe('marks that contradict each other decide nothing', () => {
  test.each<Partial<RawMessage>>([
    { marks: ['customer'], staff: true },
    { marks: ['customer', 'agent'] },
    { marks: ['note', 'customer'] },
    { marks: [null, 'agent'] },
    { marks: ['bot', 'agent'], staff: true, sender: 'Ana Support' },
    { marks: ['agent'], sender: 'Bob Jones' },
    { marks: ['bot'], sender: 'bob  jones' },
    { marks: ['customer'], sender: 'Ana Support' },
    { marks: ['customer'], sender: 'Acme Bot' },
    { marks: [], sender: 'Somebody' },
  ])('%j', (part) => {
    expect(kindOf(part)).toBeNull();
  });
});

test('without a mark only the customer by name and the desk by its words are certain', () => {
  expect(kindOf({ sender: 'Bob Jones' })).toBe('customer');
  expect(kindOf({ text: 'Ticket was closed' })).toBe('system');
  expect(kindOf({ text: 'Ticket was closed', marks: ['customer'] })).toBe('customer');
  expect(kindOf({ text: 'Ticket was closed', sender: 'Bob Jones' })).toBe('customer');
  expect(kindOf({ text: 'Ticket was closed', sender: 'Somebody' })).toBeNull();
  expect(kindOf({ text: null })).toBeNull();
});

test.each(['Acme Bot', 'Answer Bot', 'Answerbot', 'AcmeBot', 'bot', 'Zendesk bot (beta)'])(
  '%s shown as an agent is a bot',
  (sender) => {
    expect(kindOf({ marks: ['agent'], sender })).toBe('bot');
    expect(kindOf({ marks: ['bot', 'agent'], staff: true, sender })).toBe('bot');
  },
);

test.each(['Ann Abbot', 'Mr Talbot', 'Bottomley', 'Robotham'])('%s is a person', (sender) => {
  expect(kindOf({ marks: ['agent'], sender })).toBe('agent');
  expect(kindOf({ marks: ['customer'], sender })).toBe('customer');
});

test('people are known from the fields and from messages without doubt', () => {
  const people = peopleOf(
    [
      raw({ marks: ['customer'], sender: 'Dana Wu' }),
      raw({ marks: ['agent'], staff: true, sender: 'Carl Weber' }),
      raw({ marks: ['customer', 'agent'], sender: 'Doubtful' }),
      raw({ marks: ['customer'], sender: null }),
    ],
    null,
    'Ana Support',
  );
  expect([...people.customers]).toEqual(['dana wu']);
  expect([...people.staff]).toEqual(['ana support', 'carl weber']);
});

test('names compare without case and extra space', () => {
  expect(sameName('  JOSE\u0301  Diaz ')).toBe(sameName('José Diaz'));
});
