import { beforeEach, expect, test, vi } from 'vitest';
import { conversationOf } from '@/tests/support/host-bench';
import type { ReadResult } from '../../page/read-thread';
import type { Site } from '../../page/reading-rules';
import type { SendingOptions } from '../../page/watch-sending';

let onRead: (result: ReadResult) => void = () => undefined;
let sending: SendingOptions | null = null;
const lookForSent = vi.fn();
vi.mock('../../page/watch-thread', () => ({
  watchThread: (_site: unknown, _document: unknown, listener: typeof onRead) => {
    onRead = listener;
  },
}));
vi.mock('../../page/watch-sending', () => ({
  watchSending: (options: SendingOptions) => {
    sending = options;
    return lookForSent;
  },
}));
vi.mock('../../page/insert/remember-caret', () => ({ rememberCaret: () => ({}) }));
const insertText = vi.fn();
vi.mock('../../page/insert/insert-text', () => ({ insertText }));
const editorOf = vi.fn();
vi.mock('../../page/composer', () => ({ editorOf }));
const deliverReply = vi.fn(async () => 'taken');
const tellQuiet = vi.fn();
vi.mock('./host-channel', () => ({ deliverReply, tellQuiet }));
const { followPage } = await import('./follow-page');

const THREAD = conversationOf([['customer', 'Where is it?']]);
const place = { ticket: '1001' as string | null };
const allowed = { yes: true };
const site = {
  id: 'zendesk',
  composing: { drop: [] },
  locate: () => (place.ticket ? { ticket: place.ticket, root: {} } : null),
} as unknown as Site;
const gate = { mayRead: () => allowed.yes, recheck: vi.fn() };
const outbox = {
  offer: vi.fn(),
  resend: vi.fn(),
  reset: vi.fn(),
  nameOf: (_: string, ticket: string) => `token-${ticket}`,
  tokenOf: (_: string, ticket: string) => (ticket === '1009' ? null : `token-${ticket}`),
};

function follow() {
  const document = { location: { href: 'https://acme.zendesk.com/agent/tickets/1001' } };
  return followPage(
    site,
    document as unknown as Document,
    outbox as never,
    gate as never,
    new AbortController().signal,
  );
}
function read(conversation = THREAD): ReadResult {
  return { ok: true, conversation, ours: [], root: {} } as unknown as ReadResult;
}
function nothing(reason: string, missing: string[] = []): ReadResult {
  return { ok: false, reason, missing } as unknown as ReadResult;
}

beforeEach(() => {
  vi.clearAllMocks();
  place.ticket = '1001';
  allowed.yes = true;
  editorOf.mockReturnValue({});
  insertText.mockResolvedValue({ ok: true, way: 'paste' });
});

test('what is read is offered to the host; what cannot be is told with its reason', () => {
  follow();
  onRead(read());
  expect(outbox.offer).toHaveBeenCalledWith(THREAD);
  onRead(nothing('not_ready', ['thread']));
  onRead(nothing('private'));
  expect(tellQuiet).not.toHaveBeenCalled();
  onRead(nothing('no_thread'));
  onRead(nothing('layout_changed', ['messages']));
  onRead(nothing('not_supported_view'));
  expect(tellQuiet.mock.calls).toEqual([
    ['zendesk', 'no_thread', []],
    ['zendesk', 'changed', ['messages']],
    ['zendesk', 'changed', []],
  ]);
  expect(outbox.reset).toHaveBeenCalledTimes(5);
});

test('a panel that asks is told what the page shows', () => {
  const page = follow();
  page.announce();
  expect(tellQuiet).toHaveBeenLastCalledWith('zendesk', 'no_thread');
  onRead(read());
  page.announce();
  expect(outbox.resend).toHaveBeenCalledTimes(1);
  onRead(nothing('layout_changed', ['author']));
  page.announce();
  expect(tellQuiet).toHaveBeenCalledTimes(3);
});

test('a phrase is written only into the thread it was chosen for', async () => {
  const page = follow();
  expect(await page.insert('token-1001', 'I am on it.')).toEqual({ state: 'inserted' });
  insertText.mockResolvedValue({ ok: false, reason: 'read_only' });
  expect(await page.insert('token-1001', 'I am on it.')).toMatchObject({ reason: 'read_only' });
  editorOf.mockReturnValue(null);
  expect(await page.insert('token-1001', 'I am on it.')).toMatchObject({ reason: 'no_editor' });
  place.ticket = '1002';
  expect(await page.insert('token-1001', 'I am on it.')).toMatchObject({ reason: 'other_thread' });
  place.ticket = null;
  expect(await page.insert('token-1001', 'I am on it.')).toMatchObject({ reason: 'other_thread' });
  expect(insertText).toHaveBeenCalledTimes(2);
});

test('what may not be read is not written to either', async () => {
  const page = follow();
  allowed.yes = false;
  expect(await page.insert('token-1001', 'Hello')).toMatchObject({ reason: 'other_thread' });
  expect(sending?.locate()).toBeNull();
});

test('a reply is told under the name of its thread; one of a thread never told is not', () => {
  follow();
  const sent = { ticket: '1001', text: 'Here.', mode: 'public', channel: null, at: 'now' } as const;
  sending?.onSent(sent);
  sending?.onSent({ ...sent, ticket: '1009' });
  expect(deliverReply.mock.calls).toEqual([
    [{ token: 'token-1001', text: 'Here.', mode: 'public', at: 'now' }],
  ]);
});
