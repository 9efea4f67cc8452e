import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OurMessage } from './assembler';
import type { ComposingRules, ThreadRoot } from './site';
import { type SentReply, watchSending } from './watch-sending';

const RULES: ComposingRules = {
  editors: ['textarea'],
  enterSends: ['.chat'],
  sendButtons: ['.send'],
  mode: {
    selectors: ['[data-mode]'],
    attribute: 'data-mode',
    internal: ['internal'],
    public: ['web'],
    channel: { web: 'email' },
  },
  drop: [],
  draftOnly: [],
};

/** A desk of two threads; what it does on a send is set by each test. */
let threads: Record<string, HTMLElement>;
let open: string;
let messages: OurMessage[];
let sent: SentReply[];
let ended: AbortController;

function thread(id: string): HTMLElement {
  const root = document.createElement('section');
  root.dataset.mode = 'web';
  const field = document.createElement('textarea');
  const mode = document.createElement('i');
  mode.dataset.mode = 'web';
  const button = document.createElement('button');
  button.className = 'send';
  button.textContent = `Submit ${id}`;
  root.append(field, mode, button);
  document.body.append(root);
  return root;
}

function find<T extends Element>(id: string, selector: string): T {
  const found = threads[id]?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in ${id}`);
  return found;
}

function field(id = '1'): HTMLTextAreaElement {
  return find(id, 'textarea');
}

beforeEach(() => {
  document.body.replaceChildren();
  threads = { 1: thread('1'), 2: thread('2') };
  open = '1';
  messages = [];
  sent = [];
  ended = new AbortController();
  watchSending(
    {
      composing: RULES,
      document,
      locate: (): ThreadRoot | null => {
        const root = threads[open];
        return root ? { ticket: open, root } : null;
      },
      ourMessages: () => messages,
      onSent: (reply) => sent.push(reply),
    },
    ended.signal,
  );
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

/** Time enough for every check of an intent, without waiting for it. */
async function letPass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

async function write(text: string, keys = ''): Promise<void> {
  await userEvent.fill(field(), text);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  if (keys !== '') await userEvent.type(field(), keys);
}

const SEND = '{Control>}{Enter}{/Control}';

it('reports a reply whose box is emptied, with what it was', async () => {
  await write('Sorry, Bob.', SEND);
  expect(sent).toEqual([]);
  field().value = '';
  await letPass(300);
  expect(sent).toEqual([
    { ticket: '1', text: 'Sorry, Bob.', mode: 'public', channel: 'email', at: expect.any(String) },
  ]);
  expect(Number.isNaN(Date.parse(sent[0]?.at ?? ''))).toBe(false);
});

it('reports once when key, click, article and emptied box all tell of one send', async () => {
  await write('Sorry, Bob.', SEND);
  await userEvent.click(find('1', '.send'));
  messages = [{ id: 'm1', text: 'Sorry, Bob.', kind: 'agent' }];
  await letPass(300);
  await userEvent.type(field(), SEND);
  field().value = '';
  await letPass(16_000);
  expect(sent.map(({ text }) => text)).toEqual(['Sorry, Bob.']);
});

it('reports a reply that appears in the thread while its box keeps the text', async () => {
  messages = [{ id: 'm0', text: 'Sorry, Bob.', kind: 'agent' }];
  await write('Sorry, Bob.', SEND);
  await letPass(2_000);
  expect(sent).toEqual([]);
  messages = [...messages, { id: 'm1', text: 'Sorry, Bob.\nAna Support', kind: 'agent' }];
  await letPass(300);
  expect(sent).toHaveLength(1);
});

it('does not take a note, or another reply, for this one', async () => {
  await write('Sorry, Bob.', SEND);
  messages = [
    { id: 'm1', text: 'Sorry, Bob.', kind: 'note' },
    { id: 'm2', text: 'Please restart the router and try again.', kind: 'agent' },
  ];
  await letPass(16_000);
  expect(sent).toEqual([]);
});

it('tells a note from a reply', async () => {
  find<HTMLElement>('1', '[data-mode]').dataset.mode = 'internal';
  await write('Check with Kim.', SEND);
  messages = [{ id: 'm1', text: 'Check with Kim.', kind: 'note' }];
  await letPass(300);
  expect(sent).toMatchObject([{ mode: 'internal', channel: null }]);
});

it('reports a reply whose panel is closed by the submit', async () => {
  await write('Solved.');
  await userEvent.click(find('1', '.send'));
  threads['1']?.remove();
  open = '2';
  await letPass(300);
  expect(sent).toMatchObject([{ ticket: '1', text: 'Solved.' }]);
});

it('keeps the thread of a reply apart from the one opened since', async () => {
  await write('Sorry, Bob.', SEND);
  open = '2';
  messages = [{ id: 'x', text: 'Sorry, Bob.', kind: 'agent' }];
  await letPass(3_000);
  expect(sent).toEqual([]);
  field('1').value = '';
  await letPass(300);
  expect(sent).toMatchObject([{ ticket: '1' }]);
});

it('forgets an intent the page did not follow', async () => {
  await write('Sorry, Bob.', SEND);
  await letPass(16_000);
  field().value = '';
  await letPass(16_000);
  expect(sent).toEqual([]);
});

it('counts no script, no empty reply, and no key after the signal', async () => {
  await write('Sorry, Bob.');
  find<HTMLButtonElement>('1', '.send').click();
  field().dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
  );
  field().value = '';
  await letPass(16_000);
  await userEvent.click(find('1', '.send'));
  await letPass(16_000);
  field().value = 'Later';
  ended.abort();
  await userEvent.click(find('1', '.send'));
  field().value = '';
  await letPass(16_000);
  expect(sent).toEqual([]);
});

it('counts the same words sent twice as two replies', async () => {
  field().className = 'chat';
  await write('Done.', '{Enter}');
  field().value = '';
  await letPass(300);
  await letPass(4_000);
  await userEvent.fill(field(), 'Done.');
  await userEvent.type(field(), '{Enter}');
  field().value = '';
  await letPass(300);
  expect(sent).toHaveLength(2);
});
