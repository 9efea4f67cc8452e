import '@/tests/pages/zendesk/conversation.css';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Desk } from '@/tests/pages/zendesk/desk';
import type { PracticeState } from '@/tests/pages/zendesk/practice-api';
import { type ReadResult, readThread } from '../../page/read-thread';
import { watchThread } from '../../page/watch-thread';
import { zendesk } from './zendesk';

const START = document.location.href;
const STATE: PracticeState = {
  agent: 'Ana Lindqvist',
  company: 'Acme',
  tickets: [
    {
      id: '2001',
      subject: 'Parcel',
      channel: 'email',
      status: 'open',
      requester: { name: 'Bob Jones', email: 'bob@x.test' },
      history: ['Refund refused'],
      messages: [
        {
          role: 'customer',
          text: 'Where is my parcel?\nIt is late.',
          time: '2026-11-24T08:00:00Z',
          quote: {
            intro: 'On Mon, Nov 23, 2026 at 8:00 AM Acme <help@acme.test> wrote:',
            text: 'Thank you.',
          },
        },
        { role: 'note', text: 'Ask the carrier.', time: '2026-11-24T08:05:00Z' },
        { role: 'note', text: 'Asked.', time: '2026-11-24T08:06:00Z' },
        {
          role: 'agent',
          text: 'I am asking the carrier.',
          time: '2026-11-24T08:10:00Z',
          signature: 'Ana',
        },
      ],
    },
    {
      id: '2002',
      subject: 'Chat',
      channel: 'messaging',
      status: 'new',
      requester: { name: 'Dana Wu', email: 'dana@x.test' },
      messages: [
        { role: 'bot', text: 'How can we help?', time: '2026-11-24T09:00:00Z' },
        { role: 'customer', text: 'a person please', time: '2026-11-24T09:01:00Z' },
        {
          role: 'system',
          text: 'Ticket has been assigned to Ana Lindqvist',
          time: '2026-11-24T09:02:00Z',
        },
        { role: 'customer', text: 'hello?\nanybody?', time: '2026-11-24T09:03:00Z' },
      ],
    },
  ],
};

let desk: Desk;
let stop: AbortController;

function read(): ReadResult {
  return readThread(zendesk, document, new URL(document.location.href));
}

function lines(result: ReadResult): string[] | string {
  if (!result.ok) return result.reason;
  return result.conversation.messages.map(
    ({ author, text }) => `${author.kind} ${author.name}: ${text}`,
  );
}

const EMAIL = [
  'customer Bob Jones: Where is my parcel?\nIt is late.',
  'note Ana Lindqvist: Ask the carrier.',
  'note Ana Lindqvist: Asked.',
  'agent Ana Lindqvist: I am asking the carrier.',
];
const CHAT = [
  'bot Acme Bot: How can we help?',
  'customer Dana Wu: a person please',
  'system null: Ticket has been assigned to Ana Lindqvist',
  'customer Dana Wu: hello?\nanybody?',
];

beforeEach(async () => {
  stop = new AbortController();
  desk = new Desk({ ...STATE, tickets: [] });
  await desk.ready;
  await desk.load(structuredClone(STATE));
});

afterEach(async () => {
  stop.abort();
  await desk.load({ ...STATE, tickets: [] });
  history.replaceState(null, '', START);
  document.body.replaceChildren();
});

describe('the practice desk', () => {
  test.each([
    ['as it is', {}],
    ['with older markers', { markers: 'older' }],
    ['without ids', { ids: 'missing' }],
    ['in German', { lang: 'de' }],
  ] as const)('%s is read as what was written', async (_, mode) => {
    await desk.setMode(mode);
    await desk.open('2001');
    const email = read();
    expect(lines(email)).toEqual(EMAIL);
    expect(email.ok && email.conversation).toMatchObject({
      ticket: '2001',
      channel: 'email',
      subject: 'Parcel',
      status: 'open',
      replyMode: 'public',
      health: { state: 'ok', missing: [] },
    });
    await desk.open('2002');
    const chat = read();
    expect(lines(chat)).toEqual(CHAT);
    expect(chat.ok && chat.conversation).toMatchObject({
      ticket: '2002',
      channel: 'chat',
      health: { state: 'ok' },
    });
  });

  test('a layout nobody knows is told, and so is a page without a ticket', async () => {
    await desk.open('2001');
    desk.openQueue();
    expect(lines(read())).toBe('no_thread');
    await desk.setMode({ markers: 'changed' });
    await desk.open('2001');
    expect(lines(read())).toBe('layout_changed');
  });

  test.each(['given', 'missing'] as const)(
    'a thread drawn again gives the same messages (ids %s)',
    async (ids) => {
      await desk.setMode({ ids });
      await desk.open('2002');
      const before = read();
      desk.rerender('2002');
      const after = read();
      expect(after.ok && after.conversation).toEqual(before.ok && before.conversation);
    },
  );

  test('follows arrivals and routes, and never tells of a hidden ticket', async () => {
    await desk.open('2001');
    const seen: ReadResult[] = [];
    watchThread(zendesk, document, (result) => seen.push(result), stop.signal);
    const last = () => lines(seen.at(-1) ?? { ok: false, reason: 'no_thread', missing: [] });
    await vi.waitFor(() => expect(last()).toEqual(EMAIL), { timeout: 5_000 });
    await desk.open('2002');
    await vi.waitFor(() => expect(last()).toEqual(CHAT), { timeout: 5_000 });
    desk.arrive('2001', { role: 'customer', text: 'elsewhere' });
    desk.rerender('2002');
    desk.arrive('2002', { role: 'customer', text: 'two weeks!!' });
    await vi.waitFor(() => expect(last()).toEqual([...CHAT, 'customer Dana Wu: two weeks!!']), {
      timeout: 5_000,
    });
    for (const result of seen) {
      if (result.ok && result.conversation.ticket === '2002') {
        expect(lines(result)).not.toContain('customer Bob Jones: elsewhere');
      }
    }
  });

  test('knows a note from a reply before it is sent', async () => {
    await desk.open('2001');
    desk.setReplyMode('2001', 'internal');
    const result = read();
    expect(result.ok && result.conversation.replyMode).toBe('internal');
  });
});
