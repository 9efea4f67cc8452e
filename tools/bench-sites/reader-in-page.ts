import { createMailGate, type MailChannel } from '@/lib/app/page/mail-gate';
import { diffConversation } from '@/lib/conversation/change';
import { type ReadResult, readThread } from '@/lib/page/read-thread';
import { watchThread } from '@/lib/page/watch-thread';
import { siteFor } from '@/lib/sites/registry';

const url = new URL(document.location.href);
const site = siteFor(url);
const watched: {
  result: ReadResult | null;
  readings: number;
  changes: number;
} = {
  result: null,
  readings: 0,
  changes: 0,
};

/** A host for which the agent has marked the thread as a customer's. */
const MARKED: MailChannel = {
  isMarked: async () => true,
  tellPrivate: () => undefined,
};

function take(result: ReadResult): void {
  const { result: before } = watched;
  // What the page's outbox does with every reading.
  if (before?.ok && result.ok && diffConversation(before.conversation, result.conversation)) {
    watched.changes += 1;
  }
  watched.result = result;
  watched.readings += 1;
}

/** What the bench calls in the page, in the world the content script would have. */
const reader = {
  /** Reads with nothing known from before; ms, and how many messages there were. */
  readOnce(): { ms: number; messages: number } {
    if (!site) throw new Error(`no help desk is at ${url}`);
    const start = performance.now();
    const result = readThread(site, document, url);
    const ms = performance.now() - start;
    return { ms, messages: result.ok ? result.conversation.messages.length : 0 };
  },
  watch(): void {
    if (!site) return;
    const { signal } = new AbortController();
    const gate = createMailGate(site, document, MARKED, signal);
    watchThread(site, document, take, signal, null, gate);
  },
  /** What the watching gave so far; `last` is the text of the newest message. */
  seen(): { messages: number; readings: number; changes: number; isCurrent: boolean } {
    const { result, readings, changes } = watched;
    if (!site || !result?.ok) return { messages: 0, readings, changes, isCurrent: false };
    const now = readThread(site, document, url);
    const isCurrent =
      now.ok && JSON.stringify(now.conversation) === JSON.stringify(result.conversation);
    return { messages: result.conversation.messages.length, readings, changes, isCurrent };
  },
};

export type Reader = typeof reader;

Object.assign(globalThis, { benchReader: reader });
