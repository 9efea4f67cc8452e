import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { noteChanges } from '@/tests/support/note-changes';
import { PLAIN_DESK, plainPage } from '@/tests/support/plain-desk';
import { readThread } from './read-thread';
import { ThreadCache } from './thread-cache';

const URL_1 = new URL('https://desk.test/t/1');

function read(html: string, url = URL_1) {
  return readThread(PLAIN_DESK, mountPage(html), url);
}

test('reads a whole thread', () => {
  const result = read(
    plainPage('1', [
      { id: '7', role: 'customer', text: 'Where is it?' },
      { role: 'agent', text: 'Here.' },
    ]),
  );
  expect(result.ok && result.conversation).toMatchObject({
    ticket: '1',
    subject: 'Subject',
    channel: 'chat',
    customer: { name: 'customer', address: 'bob@x.test' },
    agent: 'Ana',
    draft: 'draft',
    replyMode: 'public',
    status: 'open',
    health: { state: 'ok', missing: [] },
  });
  expect(result.ok && result.root).toEqual({
    ticket: '1',
    root: document.querySelector('.thread'),
  });
});

test.each([
  ['no_thread', '<p>home</p>', 'https://desk.test/home', []],
  ['not_ready', '<p>loading</p>', 'https://desk.test/t/1', ['thread']],
  ['not_ready', '<div class="thread" data-ticket="1"></div>', 'https://desk.test/t/1', ['thread']],
  ['not_supported_view', '<p class="classic">old</p>', 'https://desk.test/t/1', []],
  [
    'layout_changed',
    '<div class="thread" data-ticket="1"><div class="log"><p>words</p></div></div>',
    'https://desk.test/t/1',
    ['messages'],
  ],
  [
    'layout_changed',
    '<div class="thread" data-ticket="1"><div class="log"><div class="message" data-role="boss"><p class="body">x</p></div></div></div>',
    'https://desk.test/t/1',
    ['messages', 'author'],
  ],
])('%s: %s', (reason, html, url, missing) => {
  expect(read(html, new URL(url))).toEqual({ ok: false, reason, missing });
});

test('names what it could not find', () => {
  const result = read(
    '<div class="thread" data-ticket="1"><div class="log"><div class="message" data-role="customer"><p class="body">x</p></div></div></div>',
  );
  expect(result.ok && result.conversation.health).toEqual({
    state: 'partial',
    missing: ['time', 'subject', 'customer', 'agent', 'composer'],
  });
});

test('an empty thread is a thread', () => {
  const result = read(plainPage('1', []));
  expect(result.ok && result.conversation.health).toEqual({
    state: 'partial',
    missing: ['messages'],
  });
});

test('an emoji is a message', () => {
  const result = read(plainPage('1', [{ role: 'customer', text: '😡' }]));
  expect(result.ok && result.conversation.messages.map(({ text }) => text)).toEqual(['😡']);
});

test('20,000 characters are read whole', () => {
  const text = 'word '.repeat(4_000).trim();
  const result = read(plainPage('1', [{ role: 'customer', text }]));
  expect(result.ok && result.conversation.messages[0]?.text).toBe(text);
  expect(result.ok && result.conversation.health.state).toBe('ok');
});

test('a megabyte in one message does not hang, and the cut is told', () => {
  const start = performance.now();
  const result = read(plainPage('1', [{ role: 'customer', text: 'On 1 a '.repeat(150_000) }]));
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(result.ok && result.conversation.health).toEqual({ state: 'partial', missing: ['text'] });
});

test('with a cache only changed messages are read again', () => {
  mountPage(
    plainPage('1', [
      { role: 'customer', text: 'one' },
      { role: 'customer', text: 'two' },
    ]),
  );
  const cache = new ThreadCache(PLAIN_DESK.reading.messages, document.querySelector('.thread'));
  readThread(PLAIN_DESK, document, URL_1, cache);
  const [first, second] = document.querySelectorAll('.body');
  noteChanges(cache, document.body, () => first?.append('!'));
  second?.append('!');
  const result = readThread(PLAIN_DESK, document, URL_1, cache);
  expect(result.ok && result.conversation.messages.map(({ text }) => text)).toEqual([
    'one!',
    'two',
  ]);
});
