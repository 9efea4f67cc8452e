import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Inbox } from '@/tests/pages/intercom/inbox';
import type { PracticeMode } from '@/tests/pages/zendesk/practice-api';
import { inboxRoot, openSmallInbox, SMALL_INBOX } from '@/tests/support/small-inbox';
import { editorOf } from '../../page/composer';
import { currentCaret } from '../../page/insert/caret';
import { insertText } from '../../page/insert/insert-text';
import { rememberCaret } from '../../page/insert/remember-caret';
import { type ReadResult, readThread } from '../../page/read-thread';
import { watchThread } from '../../page/watch-thread';
import { intercom } from './intercom';

const START = document.location.href;

let inbox: Inbox;
let seen: ReadResult[];
let ended: AbortController;

function last(): ReadResult | undefined {
  return seen.at(-1);
}

function said(result: ReadResult | undefined): (readonly [string, string])[] {
  if (!result?.ok) return [];
  return result.conversation.messages.map(({ author, text }) => [author.kind, text] as const);
}

function editorNow(): HTMLElement {
  const editor = editorOf(intercom.composing, inboxRoot(), document);
  if (!editor) throw new Error('there is no reply box');
  return editor;
}

function watch(): void {
  watchThread(intercom, document, (result) => seen.push(result), ended.signal, SMALL_INBOX.agent);
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
  inbox = await openSmallInbox(mode);
  watch();
  await vi.waitFor(() => expect(said(last())).toEqual(WRITTEN));
  expect(last()?.ok && last()).toMatchObject({ conversation: { health: { state: 'ok' } } });
});

test('rows without any mark are read by their place; only the robot is taken for an agent', async () => {
  inbox = await openSmallInbox({ roles: 'unmarked', ids: 'missing' });
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
  inbox = await openSmallInbox();
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(inboxRoot().host.parentElement ?? document, { childList: true, subtree: true });
  watch();
  await vi.waitFor(() => expect(said(last())).toHaveLength(5));
  inbox.arrive('11', { role: 'customer', text: 'any news?' });
  await vi.waitFor(() => expect(said(last()).at(-1)).toEqual(['customer', 'any news?']));
  observer.disconnect();
  expect(records).toEqual([]);
});

test('a host that is replaced is followed into its new shadow root', async () => {
  inbox = await openSmallInbox();
  watch();
  await vi.waitFor(() => expect(said(last())).toHaveLength(5));
  await inbox.replaceHost();
  inbox.arrive('11', { role: 'customer', text: 'still there?' });
  await vi.waitFor(() => expect(said(last()).at(-1)).toEqual(['customer', 'still there?']));
});

test('after a change of route the messages of the conversation before are not told as the next one’s', async () => {
  inbox = await openSmallInbox();
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
  inbox = await openSmallInbox();
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
  expect(target).toBe(inboxRoot().host);
  expect(hit).toBe(editorNow());
  expect(document.activeElement).toBe(inboxRoot().host);
});

test('typed text, Enter and Backspace are followed in the draft', async () => {
  inbox = await openSmallInbox();
  watch();
  await userEvent.click(editorNow());
  await userEvent.keyboard('Hi Bob,{Enter}onn{Backspace}e moment');
  await vi.waitFor(() =>
    expect(last()?.ok && last()).toMatchObject({ conversation: { draft: 'Hi Bob,\none moment' } }),
  );
});

test('a phrase goes to the caret the agent left in the shadow root, as one step', async () => {
  inbox = await openSmallInbox();
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

test('what nobody can tell is read but never as certain', async () => {
  inbox = await openSmallInbox({ roles: 'unmarked' });
  const result = readThread(intercom, document, new URL(document.location.href));
  expect(result.ok && result.conversation.health.missing).toEqual(['author']);
});

test('read before its styles are there, it is read again once they are', async () => {
  inbox = await openSmallInbox();
  const styled = [...inboxRoot().adoptedStyleSheets];
  inboxRoot().adoptedStyleSheets = [];
  watch();
  const health = () => {
    const newest = last();
    return newest?.ok ? newest.conversation.health : null;
  };
  await vi.waitFor(() => expect(health()).toEqual({ state: 'partial', missing: ['author'] }));
  inboxRoot().adoptedStyleSheets = styled;
  await vi.waitFor(() => expect(health()).toMatchObject({ state: 'ok' }), { timeout: 10_000 });
  expect(said(last())).toEqual(WRITTEN);
});
