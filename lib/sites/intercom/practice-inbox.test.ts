import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import composer from '@/tests/pages/intercom/composer.css?inline';
import conversation from '@/tests/pages/intercom/conversation.css?inline';
import { Inbox } from '@/tests/pages/intercom/inbox';
import theme from '@/tests/pages/intercom/theme.css?inline';
import type { PracticeMode, PracticeState } from '@/tests/pages/zendesk/practice-api';
import { editorOf } from '../../page/composer';
import { currentCaret } from '../../page/insert/caret';
import { insertText } from '../../page/insert/insert-text';
import { rememberCaret } from '../../page/insert/remember-caret';
import { type ReadResult, readThread } from '../../page/read-thread';
import { type SentReply, watchSending } from '../../page/watch-sending';
import { watchThread } from '../../page/watch-thread';
import { intercom } from './intercom';

const START = document.location.href;
const STATE: PracticeState = {
  agent: 'Ana Lindqvist',
  company: 'Brightpad',
  open: '11',
  tickets: [
    {
      id: '11',
      subject: 'Export',
      channel: 'messaging',
      status: 'open',
      requester: { name: 'Bob Jones', email: 'bob@x.test' },
      messages: [
        { role: 'customer', text: 'where is my export?\nit is late' },
        { role: 'bot', text: 'I am Fin. Look under Files.' },
        { role: 'system', text: 'Fin handed over the conversation to Ana Lindqvist' },
        { role: 'note', name: 'Kim', text: 'Ask engineering.' },
        { role: 'agent', text: 'I look into it.' },
      ],
    },
    {
      id: '12',
      subject: 'Invoice',
      channel: 'email',
      status: 'open',
      requester: { name: 'Dana Wu', email: 'dana@x.test' },
      messages: [
        {
          role: 'customer',
          text: 'Please send the invoice.',
          quote: { intro: 'On Mon, Nov 23, 2026 at 8:00 AM A wrote:', text: 'Thank you.' },
        },
        { role: 'agent', text: 'Here it is.', signature: 'Ana' },
      ],
    },
  ],
};

/** The page's own styles: without them nothing stands on a side. */
const STYLES = [theme, conversation, composer].map((css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(':root', ':host'));
  return sheet;
});

let inbox: Inbox;
let seen: ReadResult[];
let ended: AbortController;

async function openWith(mode: Partial<PracticeMode> = {}): Promise<void> {
  inbox = new Inbox(STATE);
  await inbox.ready;
  await inbox.setMode(mode);
  const root = document.querySelector('#teammate-app-react')?.shadowRoot;
  if (root) root.adoptedStyleSheets = STYLES;
}

function here(): URL {
  return new URL(document.location.href);
}

function last(): ReadResult | undefined {
  return seen.at(-1);
}

function said(result: ReadResult | undefined): (readonly [string, string])[] {
  if (!result?.ok) return [];
  return result.conversation.messages.map(({ author, text }) => [author.kind, text] as const);
}

function watch(): void {
  watchThread(intercom, document, (result) => seen.push(result), ended.signal, STATE.agent);
}

function rootNow(): ShadowRoot {
  const root = document.querySelector('#teammate-app-react')?.shadowRoot;
  if (!root) throw new Error('there is no shadow root');
  return root;
}

function editorNow(): HTMLElement {
  const editor = editorOf(intercom.composing, rootNow(), document);
  if (!editor) throw new Error('there is no reply box');
  return editor;
}

function button(label: string): HTMLElement {
  const found = [...rootNow().querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === label,
  );
  if (!found) throw new Error(`there is no button ${label}`);
  return found;
}

beforeEach(() => {
  seen = [];
  ended = new AbortController();
});

afterEach(() => {
  ended.abort();
  history.replaceState(null, '', START);
  document.body.replaceChildren();
});

const WRITTEN = [
  ['customer', 'where is my export?\nit is late'],
  ['bot', 'I am Fin. Look under Files.'],
  ['system', 'Fin handed over the conversation to Ana Lindqvist'],
  ['note', 'Ask engineering.'],
  ['agent', 'I look into it.'],
] as const;

const MODES: [Partial<PracticeMode>][] = [[{}], [{ ids: 'missing' }], [{ markers: 'older' }]];

test.each(MODES)('the inbox as %j is read as what was written in it', async (mode) => {
  await openWith(mode);
  watch();
  await vi.waitFor(() => expect(said(last())).toEqual(WRITTEN));
  expect(last()?.ok && last()).toMatchObject({ conversation: { health: { state: 'ok' } } });
});

test('rows without any mark are read by their place; only the robot is taken for an agent', async () => {
  await openWith({ roles: 'unmarked', ids: 'missing' });
  watch();
  await vi.waitFor(() =>
    expect(said(last())).toEqual(
      WRITTEN.map(([kind, text]) => [kind === 'bot' ? 'agent' : kind, text]),
    ),
  );
  expect(last()?.ok && last()).toMatchObject({
    conversation: { health: { state: 'partial', missing: ['author'] } },
  });
});

test('a document’s observer sees nothing of the shadow root, the reader’s does', async () => {
  await openWith();
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(rootNow().host.parentElement ?? document, { childList: true, subtree: true });
  watch();
  await vi.waitFor(() => expect(said(last())).toHaveLength(5));
  inbox.arrive('11', { role: 'customer', text: 'any news?' });
  await vi.waitFor(() => expect(said(last()).at(-1)).toEqual(['customer', 'any news?']));
  observer.disconnect();
  expect(records).toEqual([]);
});

test('a host that is replaced is followed into its new shadow root', async () => {
  await openWith();
  watch();
  await vi.waitFor(() => expect(said(last())).toHaveLength(5));
  await inbox.replaceHost();
  inbox.arrive('11', { role: 'customer', text: 'still there?' });
  await vi.waitFor(() => expect(said(last()).at(-1)).toEqual(['customer', 'still there?']));
});

test('after a change of route the messages of the conversation before are not told as the next one’s', async () => {
  await openWith();
  watch();
  await vi.waitFor(() => expect(said(last())).toHaveLength(5));
  await inbox.open('12');
  await vi.waitFor(() =>
    expect(last()?.ok && last()).toMatchObject({ conversation: { ticket: '12' } }),
  );
  await inbox.open('11');
  await vi.waitFor(() =>
    expect(last()?.ok && last()).toMatchObject({ conversation: { ticket: '11' } }),
  );
  for (const result of seen) {
    if (!result.ok) continue;
    const own = result.conversation.ticket === '11' ? 'Bob Jones' : 'Dana Wu';
    const texts = said(result).map(([, text]) => text);
    expect(texts.includes('Please send the invoice.')).toBe(own === 'Dana Wu');
  }
  const mail = seen.find((result) => result.ok && result.conversation.ticket === '12');
  expect(mail?.ok && mail.conversation.channel).toBe('email');
});

test('events come retargeted to the host; what was hit is in their path', async () => {
  await openWith();
  let target: EventTarget | null = null;
  let hit: EventTarget | undefined;
  document.addEventListener(
    'keydown',
    (event) => {
      target = event.target;
      [hit] = event.composedPath();
    },
    { once: true, signal: ended.signal },
  );
  await userEvent.click(editorNow());
  await userEvent.keyboard('a');
  expect(target).toBe(rootNow().host);
  expect(hit).toBe(editorNow());
  expect(document.activeElement).toBe(rootNow().host);
});

test('typed text, Enter and Backspace are followed in the draft', async () => {
  await openWith();
  watch();
  await userEvent.click(editorNow());
  await userEvent.keyboard('Hi Bob,{Enter}onn{Backspace}e moment');
  await vi.waitFor(() =>
    expect(last()?.ok && last()).toMatchObject({ conversation: { draft: 'Hi Bob,\none moment' } }),
  );
});

test('a phrase goes to the caret the agent left in the shadow root, as one step', async () => {
  await openWith();
  const caret = rememberCaret(document, ended.signal);
  await userEvent.click(editorNow());
  await userEvent.keyboard('Hi Bob,{Enter}{Enter}Ana');
  await userEvent.keyboard('{ArrowUp}');
  expect(currentCaret(editorNow())).not.toBeNull();
  const outside = document.createElement('button');
  document.body.append(outside);
  outside.focus();
  const result = await insertText(editorNow(), 'I am on it.\nOne minute.', caret);
  expect(result).toEqual({ ok: true, way: 'paste' });
  expect(inbox.draft('11')).toBe('Hi Bob,\nI am on it.\nOne minute.\nAna');
  inbox.undo('11');
  expect(inbox.draft('11')).toBe('Hi Bob,\n\nAna');
});

async function sending(mode: Partial<PracticeMode> = {}): Promise<SentReply[]> {
  await openWith(mode);
  const sent: SentReply[] = [];
  const look = watchSending(
    {
      composing: intercom.composing,
      document,
      locate: () => intercom.locate(document, here()),
      ourMessages: () => {
        const result = last();
        return result?.ok ? result.ours : [];
      },
      onSent: (reply) => sent.push(reply),
    },
    ended.signal,
  );
  watchThread(
    intercom,
    document,
    (result) => {
      seen.push(result);
      look();
    },
    ended.signal,
    STATE.agent,
  );
  await vi.waitFor(() => expect(last()?.ok).toBe(true));
  await userEvent.click(editorNow());
  return sent;
}

test('Ctrl+Enter in the shadow root sends; the new part says that it is a reply', async () => {
  const sent = await sending();
  await userEvent.keyboard('One minute, Bob.{Control>}{Enter}{/Control}');
  await vi.waitFor(() =>
    expect(sent).toMatchObject([{ text: 'One minute, Bob.', mode: 'public' }]),
  );
});

test('a note is told by its part, be the composer yellow or not', async () => {
  const sent = await sending();
  inbox.setReplyMode('11', 'internal');
  await userEvent.keyboard('VIP, be quick.{Control>}{Enter}{/Control}');
  await vi.waitFor(() =>
    expect(sent).toMatchObject([{ text: 'VIP, be quick.', mode: 'internal' }]),
  );
});

test('a click on Send is one send, also after clicks on other buttons', async () => {
  const sent = await sending();
  await userEvent.keyboard('One minute, Bob.');
  await userEvent.click(button('Macros'));
  await userEvent.click(button('Emoji'));
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(inbox.sent('11')).toEqual(['One minute, Bob.']));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  inbox.arrive('11', { role: 'customer', text: 'thanks' });
  await vi.waitFor(() => expect(said(last()).at(-1)).toEqual(['customer', 'thanks']));
  expect(sent).toHaveLength(1);
});

test('a draft that was only clicked beside, and one that failed, are not sent', async () => {
  const sent = await sending({ replies: 'fail' });
  await userEvent.keyboard('One minute, Bob.');
  await userEvent.click(button('Emoji'));
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(rootNow().querySelector('.alert')?.textContent).not.toBe(''));
  inbox.setDraft('11', '');
  await vi.waitFor(() =>
    expect(last()?.ok && last()).toMatchObject({ conversation: { draft: '' } }),
  );
  expect(sent).toEqual([]);
});

test('what nobody can tell is read but never as certain', async () => {
  await openWith({ roles: 'unmarked' });
  const result = readThread(intercom, document, here());
  expect(result.ok && result.conversation.health.missing).toEqual(['author']);
});
