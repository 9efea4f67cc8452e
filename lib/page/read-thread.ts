import type { Conversation, Health, MissingField } from '../conversation/conversation';
import { addressesOf } from './addresses-of';
import type { Assembled, OurMessage } from './assembler';
import { draftText, editorOf, replyModeOf } from './composer';
import { isUnsupportedView, logOf, ticketOf } from './locate-thread';
import type { Query } from './query';
import { readChannel } from './read-channel';
import { type Fields, readFields } from './read-fields';
import type { Site } from './reading-rules';
import type { ThreadRoot } from './site';
import { ThreadCache } from './thread-cache';
import { visibleText } from './visible-text';

/**
 * What reading a page gave. `no_thread`: the page shows none. `not_ready`: it is on a thread that is not
 * drawn yet. `layout_changed`: there is a thread and not one message of it could be read.
 * `not_supported_view`: an older view of the desk. `private`: the thread may not be read.
 */
export type ReadResult =
  | {
      ok: true;
      conversation: Conversation;
      root: ThreadRoot;
      /** What may be a reply that was just sent, also where its writer is not certain. */
      ours: OurMessage[];
    }
  | {
      ok: false;
      reason: 'no_thread' | 'not_ready' | 'layout_changed' | 'not_supported_view' | 'private';
      missing: MissingField[];
    };

type Failure = Extract<ReadResult, { ok: false }>;

const ORDER: readonly MissingField[] = [
  'thread',
  'messages',
  'author',
  'text',
  'time',
  'subject',
  'customer',
  'agent',
  'composer',
  'replyMode',
];

function fail(reason: Failure['reason'], missing: MissingField[] = []): Failure {
  return { ok: false, reason, missing };
}

function healthOf(missing: ReadonlySet<MissingField>, { messages, unreadable }: Assembled): Health {
  const listed = ORDER.filter((field) => missing.has(field));
  if (unreadable > messages.length) return { state: 'changed', missing: listed };
  return { state: listed.length === 0 ? 'ok' : 'partial', missing: listed };
}

function nameGaps(fields: Fields, customer: string | null, agent: string | null): MissingField[] {
  const gaps: MissingField[] = [];
  if (fields.subject === null) gaps.push('subject');
  if (customer === null) gaps.push('customer');
  if (agent === null) gaps.push('agent');
  return gaps;
}

function whyNoThread(site: Site, document: Document, url: URL): Failure {
  const rules = site.reading.thread;
  if (isUnsupportedView(rules, document)) return fail('not_supported_view');
  return ticketOf(rules, document, url) === null
    ? fail('no_thread')
    : fail('not_ready', ['thread']);
}

function readComposer(
  site: Site,
  document: Document,
  root: ThreadRoot['root'],
  fields: Fields,
  query: Query,
) {
  const editor = editorOf(site.composing, root, document, query);
  const { mode, channel } = replyModeOf(site.composing, root, query);
  const gaps: MissingField[] = [];
  // A closed ticket takes no reply, so it has no composer to miss.
  if (!editor && fields.status !== 'closed') gaps.push('composer');
  if (editor && mode === 'unknown') gaps.push('replyMode');
  return { draft: editor ? draftText(editor, site.composing) : '', mode, channel, gaps };
}

/**
 * Reads the thread the agent looks at. Costs one pass over the messages; with a `cache` of its root that is
 * told of every change (`ThreadCache.note`) it costs what changed. Never guesses: see `Health`.
 * `agentName`: the signed-in agent's name as they gave it, for a page that does not show it;
 * `ownAddresses`: addresses they write under beside the one that a mailbox shows.
 * A page that re-renders the same content gives an equal conversation.
 */
export function readThread(
  site: Site,
  document: Document,
  url: URL,
  cache: ThreadCache = new ThreadCache(site.reading.messages),
  agentName: string | null = null,
  ownAddresses: readonly string[] = [],
): ReadResult {
  const rules = site.reading;
  const { query } = cache;
  const thread = site.locate(document, url, query);
  const log = thread ? logOf(rules.thread, thread.root, rules.messages.outside, query) : null;
  if (!thread || !log) return whyNoThread(site, document, url);
  const elements = cache.elements(log);
  if (
    elements.length === 0 &&
    visibleText(log, { omit: rules.messages.outside, limit: 200 }) !== ''
  ) {
    return fail('layout_changed', ['messages']);
  }
  const fields = readFields(rules, document, thread, query);
  const agent = fields.agent ?? agentName;
  const { mail } = rules;
  const addresses = mail
    ? addressesOf(mail, document, thread.root, ownAddresses, query, cache.aliases)
    : [];
  const { raws, changed } = cache.take(log, new Date());
  const named = { customer: fields.customer.name, agent, addresses };
  const read = cache.assembly.update(raws, changed, named);
  const gaps = [...read.missing];
  if (read.messages.length === 0) gaps.push('messages');
  if (read.messages.length === 0 && read.unreadable > 0) {
    return fail(
      'layout_changed',
      ORDER.filter((field) => gaps.includes(field)),
    );
  }
  const newest = read.messages.findLastIndex(({ author }) => author.kind === 'customer');
  const name = fields.customer.name ?? read.messages[newest]?.author.name ?? null;
  const composer = readComposer(site, document, thread.root, fields, query);
  const missing = new Set([...gaps, ...nameGaps(fields, name, agent), ...composer.gaps]);
  for (const field of rules.unstated ?? []) missing.delete(field);
  const conversation: Conversation = {
    site: site.id,
    ticket: thread.ticket,
    subject: fields.subject,
    channel: readChannel(
      rules,
      elements[read.from[newest] ?? -1] ?? null,
      composer.channel,
      thread.root,
      query,
    ),
    language: null,
    customer: {
      name,
      address: fields.customer.address ?? raws[read.from[newest] ?? -1]?.address ?? null,
    },
    agent,
    messages: read.messages,
    draft: composer.draft,
    replyMode: composer.mode,
    status: fields.status,
    health: healthOf(missing, read),
  };
  return { ok: true, conversation, root: thread, ours: read.ours };
}
