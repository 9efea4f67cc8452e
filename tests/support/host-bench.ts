import { createHost, type Host } from '@/lib/app/host/host';
import type { HostDeps, Shown } from '@/lib/app/host/host-deps';
import type { Author, Conversation, Message } from '@/lib/conversation/conversation';
import type { AttuneEvent } from '@/lib/events/event';
import { loadHeadSpecs } from '@/lib/model/model-files';
import { loadFromDisk } from '@/lib/model/node-load';
import type { MomentView, ThreadView } from '@/lib/prompting/panel-view';
import { createRecords } from '@/lib/records/records';
import type { RecordsDb } from '@/lib/records/schema';
import { parseSettings, type Settings } from '@/lib/settings/settings-shape';
import { openTestDb } from './records-db';
import { createScriptedEncoder, type ScriptedEncoder } from './scripted-encoder';

const AUTHORS: Record<string, Author> = {
  customer: { kind: 'customer', name: 'Mara Ellison', self: false },
  agent: { kind: 'agent', name: 'Ana Lindqvist', self: true },
  bot: { kind: 'bot', name: 'Bot', self: false },
  note: { kind: 'note', name: 'Ana Lindqvist', self: true },
};

/** A thread as a page reads it: `['customer', 'Where is it?']` a message, oldest first. */
export function conversationOf(
  turns: readonly (readonly ['customer' | 'agent' | 'bot' | 'note', string])[],
  more: Partial<Conversation> = {},
): Conversation {
  const messages = turns.map(([role, text], at): Message => {
    const time = new Date(Date.UTC(2026, 10, 24, 8, at)).toISOString();
    return { id: `m${at}`, author: AUTHORS[role] as Author, time, text };
  });
  return {
    site: 'zendesk',
    ticket: '1001',
    subject: 'Sofa',
    channel: 'email',
    language: null,
    customer: { name: 'Mara Ellison', address: 'mara@example.com' },
    agent: 'Ana Lindqvist',
    messages,
    draft: '',
    replyMode: 'public',
    status: 'open',
    health: { state: 'ok', missing: [] },
    ...more,
  };
}

export interface Bench {
  host: Host;
  deps: HostDeps;
  encoder: ScriptedEncoder;
  db: RecordsDb;
  /** What each tab's panels were shown, newest last. */
  pushed: [number, Shown][];
  badges: [number, string | null][];
  failures: string[];
  settings: Settings;
  /** What the browser has stored; the host hears of it by `refreshSettings` alone. */
  stored: Settings;
  /** A page tells its whole thread. */
  snapshot(conversation: Conversation, at?: Partial<Place>): Promise<unknown>;
  replied(text: string, at?: Partial<Place> & { mode?: 'public' | 'internal' }): Promise<unknown>;
  view(tabId?: number): ThreadView;
  moment(tabId?: number): MomentView;
  events(): Promise<AttuneEvent[]>;
  kinds(): Promise<string[]>;
}

interface Place {
  tabId: number;
  token: string;
  revision: number;
}

const HERE: Place = { tabId: 7, token: 'thread-1', revision: 1 };

/** A host with real phrases, heads and records, and a scripted model. */
export async function openBench(change: Partial<HostDeps> = {}): Promise<Bench> {
  const encoder = createScriptedEncoder();
  const db = await openTestDb();
  const agreed = parseSettings({
    consentedAt: '2026-11-24T08:00:00.000Z',
    sites: { zendesk: true },
  });
  const records = createRecords(db, {
    model: 'a'.repeat(12),
    phrases: 'b'.repeat(12),
    now: Date.now,
  });
  const pushed: [number, Shown][] = [];
  const badges: [number, string | null][] = [];
  const failures: string[] = [];
  const deps: HostDeps = {
    encoder: Promise.resolve(encoder),
    heads: await loadHeadSpecs(loadFromDisk),
    records,
    settings: () => bench.settings,
    async refreshSettings() {
      bench.settings = bench.stored;
    },
    languages: ['en'],
    push: (tabId, shown) => pushed.push([tabId, shown]),
    badge: (tabId, mood) => badges.push([tabId, mood]),
    report: (_, where) => failures.push(where),
    ...change,
  };
  const host = createHost(deps);
  const page = (tabId: number) => ({ kind: 'page', tabId }) as const;
  const bench: Bench = {
    host,
    deps,
    encoder,
    db,
    pushed,
    badges,
    failures,
    settings: agreed,
    stored: agreed,
    async snapshot(conversation, at = {}) {
      const { tabId, token, revision } = { ...HERE, ...at };
      const body = { token, revision, conversation, permit: null };
      return host.handlers['page.snapshot']?.(body, page(tabId));
    },
    async replied(text, { mode = 'public', ...at } = {}) {
      const { tabId, token } = { ...HERE, ...at };
      const body = { token, text, mode, at: new Date().toISOString() };
      return host.handlers['page.replied']?.(body, page(tabId));
    },
    view(tabId = HERE.tabId) {
      const { view } = host.shown(tabId);
      if (view.kind !== 'thread') throw new Error(`the panel shows ${view.kind}`);
      return view;
    },
    moment(tabId = HERE.tabId) {
      const { moment } = bench.view(tabId);
      if (!moment) throw new Error('nothing from the customer yet');
      return moment;
    },
    events: () => db.events.orderBy('seq').toArray(),
    kinds: async () => (await bench.events()).map(({ kind }) => kind),
  };
  return bench;
}
