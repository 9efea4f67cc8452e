import { beforeEach, expect, test, vi } from 'vitest';
import type { Envelope } from '../../page/read-envelope';
import type { ThreadRoot } from '../../page/site';
import { gmail } from '../../sites/gmail/gmail';
import { zendesk } from '../../sites/zendesk/zendesk';

const envelope = vi.hoisted(() => ({ now: null as unknown }));

vi.mock('../../page/envelope-cache', () => ({
  EnvelopeCache: class {
    note() {}
  },
}));
vi.mock('../../page/read-envelope', () => ({
  readEnvelope: () => envelope.now,
}));
vi.stubGlobal(
  'MutationObserver',
  class {
    observe() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  },
);

const { createMailGate } = await import('./mail-gate');

const PRIVATE: Envelope = {
  own: ['ana@acme.test'],
  strangers: ['bob@cust.test'],
  hasSenders: true,
  recipients: ['ana@acme.test'],
  labels: [],
  newsletter: false,
  calendar: false,
};
const DOCUMENT = { location: { href: 'https://mail.google.com/mail/u/0/' } } as Document;
const THREAD = { ticket: '7', root: {} } as ThreadRoot;

function gateOf(answer: boolean | null = false, site = gmail) {
  const told: string[] = [];
  const asked: string[] = [];
  const gate = createMailGate(
    site,
    DOCUMENT,
    {
      isMarked: async (ticket) => {
        asked.push(ticket);
        return answer;
      },
      tellPrivate: (ticket, why) => told.push(`${ticket} ${why}`),
    },
    new AbortController().signal,
  );
  return { gate, told, asked };
}

const answered = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  envelope.now = PRIVATE;
});

test('a private mail stays closed, before and after the host has answered', async () => {
  const { gate, told, asked } = gateOf();
  expect(gate.mayRead(THREAD)).toBe(false);
  expect(told).toEqual([]);
  await answered();
  expect(gate.mayRead(THREAD)).toBe(false);
  expect(gate.mayRead(THREAD)).toBe(false);
  expect(told).toEqual(['7 unmarked']);
  expect(asked).toEqual(['7']);
  expect(gate.permitOf('7')).toBeNull();
});

test('a thread that is marked opens, and an answer that is lost is asked for again', async () => {
  const marked = gateOf(true);
  marked.gate.mayRead(THREAD);
  await answered();
  expect(marked.gate.mayRead(THREAD)).toBe(true);
  expect(marked.gate.permitOf('7')).toEqual({ by: 'marked' });
  const lost = gateOf(null);
  lost.gate.mayRead(THREAD);
  await answered();
  lost.gate.mayRead(THREAD);
  expect(lost.asked).toEqual(['7', '7']);
  expect(lost.told).toEqual([]);
});

test('a listed address opens at once, until it is listed no more', () => {
  const { gate, asked } = gateOf();
  gate.setLists({ addresses: ['ana@acme.test'], labels: [] });
  expect(gate.mayRead(THREAD)).toBe(true);
  expect(gate.addresses).toEqual(['ana@acme.test']);
  expect(asked).toEqual([]);
  gate.setLists({ addresses: [], labels: [] });
  expect(gate.mayRead(THREAD)).toBe(false);
  expect(gate.permitOf('7')).toBeNull();
});

test('what is never read is told without asking, and told again when a panel wants to know', () => {
  envelope.now = { ...PRIVATE, newsletter: true };
  const { gate, told, asked } = gateOf(true);
  gate.mayRead(THREAD);
  gate.recheck();
  gate.mayRead(THREAD);
  expect(told).toEqual(['7 newsletter', '7 newsletter']);
  expect(asked).toEqual([]);
});

test('a thread that turns out to be a newsletter is closed again', () => {
  const { gate } = gateOf();
  gate.setLists({ addresses: ['ana@acme.test'], labels: [] });
  expect(gate.mayRead(THREAD)).toBe(true);
  envelope.now = { ...PRIVATE, newsletter: true };
  expect(gate.mayRead(THREAD)).toBe(false);
  expect(gate.permitOf('7')).toBeNull();
});

test('a help desk has no gate', () => {
  const { gate, asked } = gateOf(false, zendesk);
  expect(gate.mayRead(THREAD)).toBe(true);
  expect(asked).toEqual([]);
});
