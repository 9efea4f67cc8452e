import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { PLAIN_DESK, type PlainMessage, plainPage } from '@/tests/support/plain-desk';
import type { ReadResult } from './read-thread';
import { watchThread } from './watch-thread';

const START = document.location.href;
let stop = new AbortController();
let seen: ReadResult[] = [];

function go(path: string): void {
  history.pushState(null, '', path);
}

/** What the newest reading says: the texts of its messages, or why there are none. */
function said(): string[] | string | undefined {
  const last = seen.at(-1);
  return last?.ok ? last.conversation.messages.map(({ text }) => text) : last?.reason;
}

function watch(): void {
  watchThread(PLAIN_DESK, document, (result) => seen.push(result), stop.signal);
}

function until(expected: string[] | string): Promise<void> {
  return vi.waitFor(() => expect(said()).toEqual(expected), { timeout: 5_000, interval: 10 });
}

/** Enough time for a change to be read if it were to be; ends with a change that is. */
async function settled(text: string): Promise<void> {
  addMessage(text);
  await vi.waitFor(() => expect(said()).toContain(text), { timeout: 5_000, interval: 10 });
}

const ONE: PlainMessage[] = [{ id: '1', role: 'customer', text: 'one' }];

function rowsOf(messages: readonly PlainMessage[]): Element[] {
  const page = new DOMParser().parseFromString(plainPage('1', messages), 'text/html');
  return [...page.querySelectorAll('.message')];
}

function addMessage(text: string): void {
  document.querySelector('.log')?.append(...rowsOf([{ role: 'customer', text }]));
}

beforeEach(() => {
  stop = new AbortController();
  seen = [];
  mountPage(plainPage('1', ONE));
  go('/t/1');
});
afterEach(() => {
  stop.abort();
  history.replaceState(null, '', START);
});

test('tells the thread, then each change of it', async () => {
  watch();
  await until(['one']);
  addMessage('two');
  await until(['one', 'two']);
  const text = document.querySelector('.body')?.firstChild;
  if (text) text.nodeValue = 'one, edited';
  await until(['one, edited', 'two']);
});

test('changes that come together are told together', async () => {
  watch();
  await until(['one']);
  const before = seen.length;
  for (const text of ['two', 'three', 'four']) addMessage(text);
  await until(['one', 'two', 'three', 'four']);
  expect(seen.length).toBe(before + 1);
});

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

test('the first change after a quiet time is told at once, those that follow it together', async () => {
  watch();
  await until(['one']);
  const before = seen.length;
  // Timers of one thread fire in the order they are due, however busy the machine is.
  const soon = after(100);
  addMessage('two');
  await soon;
  expect(said()).toEqual(['one', 'two']);
  addMessage('three');
  await after(30);
  addMessage('four');
  await until(['one', 'two', 'three', 'four']);
  expect(seen.length).toBe(before + 2);
});

test('a thread that is drawn again with the same content says nothing new', async () => {
  mountPage(plainPage('1', [...ONE, { role: 'agent', text: 'without an id' }]));
  watch();
  await until(['one', 'without an id']);
  const first = seen.at(-1);
  document
    .querySelector('.log')
    ?.replaceChildren(...rowsOf([...ONE, { role: 'agent', text: 'without an id' }]));
  await settled('three');
  expect(seen).toHaveLength(2);
  const [, second] = seen;
  expect(first?.ok && second?.ok && second.conversation.messages.slice(0, 2)).toEqual(
    first?.ok && first.conversation.messages,
  );
});

test('what only moves on the page is not read', async () => {
  watch();
  await until(['one']);
  document.querySelector('.message')?.classList.add('hovered');
  document.querySelector('.message')?.setAttribute('style', 'opacity: 1');
  await settled('two');
  expect(seen).toHaveLength(2);
});

test('follows a thread whose element is replaced', async () => {
  watch();
  await until(['one']);
  const fresh = new DOMParser().parseFromString(
    plainPage('1', [...ONE, { role: 'agent', text: 'two' }]),
    'text/html',
  );
  document.querySelector('.thread')?.replaceWith(fresh.querySelector('.thread') ?? '');
  await until(['one', 'two']);
  addMessage('three');
  await until(['one', 'two', 'three']);
  const last = seen.at(-1);
  expect(last?.ok && last.root.root).toBe(document.querySelector('.thread'));
});

test('follows the route to another thread and away', async () => {
  watch();
  await until(['one']);
  go('/t/2');
  await until('not_ready');
  document.querySelector('.panel')?.insertAdjacentElement('afterend', panelOf('2', 'second'));
  await until(['second']);
  go('/home');
  await until('no_thread');
  go('/t/1');
  await until(['one']);
});

function panelOf(ticket: string, text: string): Element {
  const page = new DOMParser().parseFromString(
    plainPage(ticket, [{ role: 'customer', text }]),
    'text/html',
  );
  return page.querySelector('.panel') as Element;
}

test('messages of a thread that is not the open one are never told', async () => {
  document.body.append(panelOf('2', 'second'));
  watch();
  await until(['one']);
  document
    .querySelectorAll('.log')[1]
    ?.append(...rowsOf([{ role: 'customer', text: 'elsewhere' }]));
  await settled('two');
  expect(JSON.stringify(seen.map((result) => result.ok && result.conversation))).not.toContain(
    'elsewhere',
  );
});

test('a draft that changes without any event is followed', async () => {
  watch();
  await until(['one']);
  document.querySelector('.editor')?.replaceChildren('another draft');
  await vi.waitFor(
    () => {
      const last = seen.at(-1);
      expect(last?.ok && last.conversation.draft).toBe('another draft');
    },
    { timeout: 5_000 },
  );
});

test('fields outside the thread are followed too', async () => {
  watch();
  await until(['one']);
  const status = document.querySelector('.status');
  if (status) status.textContent = 'Solved';
  await vi.waitFor(
    () => {
      const last = seen.at(-1);
      expect(last?.ok && last.conversation.status).toBe('solved');
    },
    { timeout: 5_000 },
  );
});

test('waits for a page that shows no thread yet', async () => {
  mountPage('<p>loading</p>');
  watch();
  await until('not_ready');
  mountPage(plainPage('1', ONE));
  await until(['one']);
});

test('ends with the signal', async () => {
  watch();
  await until(['one']);
  const count = seen.length;
  stop.abort();
  addMessage('two');
  go('/t/2');
  const other = new AbortController();
  let late: ReadResult | null = null;
  watchThread(
    PLAIN_DESK,
    document,
    (result) => {
      late = result;
    },
    other.signal,
  );
  await vi.waitFor(() => expect(late).not.toBeNull(), { timeout: 5_000 });
  other.abort();
  expect(seen).toHaveLength(count);
});

test('a thousand messages, and all of them drawn again, are read without holding up the page', async () => {
  const many = Array.from(
    { length: 1_000 },
    (_, at): PlainMessage => ({
      role: at % 2 ? 'agent' : 'customer',
      text: `Message ${at} with <b>some</b> words.<br>And a line.`,
    }),
  );
  mountPage(plainPage('1', many));
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 0);
  watch();
  await vi.waitFor(() => expect(said()).toHaveLength(1_000), { timeout: 10_000, interval: 5 });
  expect(ticks).toBeGreaterThan(0);
  document.querySelector('.log')?.replaceChildren(...rowsOf(many));
  await settled('the end');
  clearInterval(ticking);
  expect(seen).toHaveLength(2);
});
