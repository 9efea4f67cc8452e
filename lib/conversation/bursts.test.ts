import { expect, test } from 'vitest';
import { toBursts } from './bursts';
import type { AuthorKind, Message } from './conversation';

function message(kind: AuthorKind, text: string, id = text): Message {
  return { id, author: { kind, name: null, self: false }, time: null, text };
}

test('messages of the customer with nobody between are one burst', () => {
  const [burst, ...others] = toBursts([message('customer', 'one'), message('customer', 'two')]);
  expect(others).toEqual([]);
  expect(burst).toMatchObject({ index: 0, text: 'one\ntwo', messageIds: ['one', 'two'] });
  expect(burst?.parts.map(({ start, end }) => burst.text.slice(start, end))).toEqual([
    'one',
    'two',
  ]);
});

test('an agent or a bot ends a burst; a note or a system line does not', () => {
  const texts = (between: AuthorKind): string[] =>
    toBursts([message('customer', 'a'), message(between, '…'), message('customer', 'b')]).map(
      ({ text }) => text,
    );
  expect(texts('agent')).toEqual(['a', 'b']);
  expect(texts('bot')).toEqual(['a', 'b']);
  expect(texts('note')).toEqual(['a\nb']);
  expect(texts('system')).toEqual(['a\nb']);
});

test('the context is the two turns before, oldest first', () => {
  const bursts = toBursts([
    message('customer', '1'),
    message('bot', '2'),
    message('agent', '3a'),
    message('agent', '3b'),
    message('customer', '4'),
  ]);
  expect(bursts.at(-1)?.context).toEqual([
    { role: 'bot', text: '2' },
    { role: 'agent', text: '3a\n3b' },
  ]);
  expect(bursts[0]?.context).toEqual([]);
});

test('a message that is only begun is not read, and parts what stands around it', () => {
  const begun = (kind: AuthorKind, text: string): Message => ({
    ...message(kind, text),
    shortened: true,
  });
  const bursts = toBursts([
    message('customer', 'a'),
    begun('agent', 'Hello Bo'),
    message('customer', 'b'),
    begun('system', '…'),
    message('agent', 'c'),
    message('customer', 'd'),
  ]);
  expect(bursts.map(({ text }) => text)).toEqual(['a', 'b', 'd']);
  expect(bursts.map(({ context }) => context)).toEqual([[], [], [{ role: 'agent', text: 'c' }]]);
});

test('the time of a burst is that of its last message', () => {
  const late = { ...message('customer', 'b'), time: '2026-11-24T10:00:00Z' };
  expect(toBursts([message('customer', 'a'), late])[0]?.time).toBe(late.time);
});

test('messages without words are no turn', () => {
  const bursts = toBursts([
    message('customer', 'a'),
    message('agent', '  '),
    message('customer', 'b'),
  ]);
  expect(bursts.map(({ text }) => text)).toEqual(['a\nb']);
  expect(toBursts([])).toEqual([]);
});
