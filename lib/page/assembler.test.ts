import { expect, test } from 'vitest';
import { Assembler } from './assembler';
import { peopleOf } from './author-kind';
import type { RawMessage } from './read-message';
import type { MessageRules } from './reading-rules';

const RULES: MessageRules = {
  message: 'article',
  outside: '',
  id: [],
  roles: [],
  staff: '',
  botNames: [],
  sender: [],
  time: [],
  body: [],
  drop: [],
  systemLines: [],
};

function raw(text: string | null, part: Partial<RawMessage> = {}): RawMessage {
  return {
    pageId: null,
    marks: ['customer'],
    staff: false,
    sender: null,
    time: null,
    stamp: '',
    text,
    cut: false,
    hint: null,
    ...part,
  };
}

function assemble(...raws: RawMessage[]) {
  const assembler = new Assembler(RULES, peopleOf(raws, null, 'Ana'), 'Ana');
  for (const one of raws) assembler.push(one);
  return assembler.result;
}

const T1 = '2026-11-24T10:00:00.000Z';
const T2 = '2026-11-24T11:00:00.000Z';

test('rows without sender and time follow the one before', () => {
  const { messages } = assemble(
    raw('a', { sender: 'Dana', time: T1 }),
    raw('b'),
    raw('c', { marks: ['agent'], staff: true, sender: 'Ana', time: T2 }),
    raw('d', { marks: ['agent'] }),
  );
  expect(messages.map(({ author, time }) => [author.kind, author.name, author.self, time])).toEqual(
    [
      ['customer', 'Dana', false, T1],
      ['customer', 'Dana', false, T1],
      ['agent', 'Ana', true, T2],
      ['agent', 'Ana', true, T2],
    ],
  );
});

test('a row without sender whose mark differs from the row before needs a second sign', () => {
  const read = assemble(
    raw('a', { sender: 'Dana', time: T1 }),
    raw('b', { marks: ['agent'] }),
    raw('c', { marks: ['agent'], staff: true }),
  );
  expect(read.messages.map(({ text }) => text)).toEqual(['a', 'c']);
  expect(read.messages[1]?.author).toEqual({ kind: 'agent', name: null, self: false });
  expect(read.missing).toEqual(new Set(['author']));
  expect(read.unreadable).toBe(1);
});

test('what has no words is no message; what has unknown words is named', () => {
  const read = assemble(raw(''), raw(null, { time: T1 }), raw('a', { time: T1, cut: true }));
  expect(read.messages.map(({ text }) => text)).toEqual(['a']);
  expect(read.missing).toEqual(new Set(['text']));
});

test('ids are the page’s own, else the same for the same words, and never twice', () => {
  const raws = [
    raw('a', { pageId: '7' }),
    raw('a'),
    raw('a'),
    raw('a', { marks: ['agent'] }),
    raw('b', { pageId: '7' }),
  ];
  const ids = assemble(...raws).messages.map(({ id }) => id);
  const [, words] = ids.map((id) => /^customer-([a-z0-9]+)$/.exec(id)?.[1]);
  expect(words).toBeDefined();
  expect(ids).toEqual(['7', `customer-${words}`, `customer-${words}-2`, `agent-${words}`, '7-2']);
  expect(assemble(...raws).messages.map(({ id }) => id)).toEqual(ids);
});

test('an element drawn twice under one id is one message', () => {
  expect(assemble(raw('a', { pageId: '7' }), raw('a', { pageId: '7' })).messages).toHaveLength(1);
});

test('turns a list that shows the newest first', () => {
  const read = assemble(raw('new', { stamp: T2, time: T2 }), raw('old', { stamp: T1, time: T1 }));
  expect(read.messages.map(({ text }) => text)).toEqual(['old', 'new']);
  expect(read.from).toEqual([1, 0]);
});

test('keeps the order of the page where the times do not all fall', () => {
  const read = assemble(
    raw('a', { stamp: T2, time: T2 }),
    raw('b', { stamp: T1, time: T1 }),
    raw('c', { stamp: T2, time: T2 }),
  );
  expect(read.messages.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});

test('what a machine does in the agent’s name is not the agent’s own', () => {
  const read = assemble(
    raw('a', { marks: ['system'], sender: 'Ana' }),
    raw('b', { marks: ['note'], sender: 'Ana' }),
  );
  expect(read.messages.map(({ author }) => author.self)).toEqual([false, true]);
});
