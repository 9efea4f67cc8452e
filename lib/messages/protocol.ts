import * as v from 'valibot';
import { ASIDE_REASONS } from '../events/vocabulary';
import { EMOTIONS } from '../reading/labels';
import {
  changeSchema,
  conversationSchema,
  LIMITS,
  missingSchema,
  permitSchema,
  refusalSchema,
  replyModeSchema,
  siteSchema,
} from './conversation-schema';
import type { SenderKind } from './sender';

/** Where a message goes. `host` is the offscreen document (Chromium) or the event page (Firefox). */
export type Target = 'host' | 'background' | 'page' | 'panel';

const id = v.pipe(v.string(), v.maxLength(64));
const phraseId = v.pipe(v.string(), v.maxLength(80));
const token = v.pipe(v.string(), v.maxLength(64));
const tabId = v.pipe(v.number(), v.integer());
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
/** One press of the agent's: told twice, it is recorded once. */
const deed = v.pipe(v.string(), v.maxLength(64));
const short = v.pipe(v.string(), v.maxLength(LIMITS.short));
const nothing = v.strictObject({});
const used = v.picklist(['inserted', 'clipboard', 'failed']);

/** Every message there is: where it goes, who may send it, and what it must look like. */
export const PROTOCOL = {
  // The content script tells what the page shows.
  'page.snapshot': {
    to: 'host',
    from: ['page'],
    body: v.strictObject({
      token,
      revision: v.number(),
      conversation: conversationSchema,
      /** Why a mail may be read; other desks have none. */
      permit: v.nullable(permitSchema),
    }),
  },
  'page.change': {
    to: 'host',
    from: ['page'],
    body: v.strictObject({ token, base: v.number(), revision: v.number(), change: changeSchema }),
  },
  'page.replied': {
    to: 'host',
    from: ['page'],
    body: v.strictObject({
      token,
      text,
      mode: replyModeSchema,
      at: v.pipe(v.string(), v.isoTimestamp()),
    }),
  },
  // A mailbox: only the thread's id and why it is not read.
  'page.is_marked': {
    to: 'host',
    from: ['page'],
    body: v.strictObject({ site: siteSchema, ticket: short }),
  },
  'page.private': {
    to: 'host',
    from: ['page'],
    body: v.strictObject({ site: siteSchema, token, ticket: short, why: refusalSchema }),
  },
  'page.quiet': {
    to: 'host',
    from: ['page'],
    body: v.strictObject({
      site: siteSchema,
      why: v.picklist(['no_thread', 'changed', 'off', 'paused', 'consent']),
      missing: missingSchema,
    }),
  },
  // The panel tells what the agent did.
  'panel.seen': { to: 'host', from: ['panel'], body: v.strictObject({ tabId, token, offer: id }) },
  'panel.used': {
    to: 'host',
    from: ['panel'],
    body: v.strictObject({
      tabId,
      token,
      deed,
      /** Null where the phrase was pressed before its offer was recorded. */
      offer: v.nullable(id),
      phrase: phraseId,
      way: v.picklist(['insert', 'copy']),
      result: used,
    }),
  },
  'panel.not_now': {
    to: 'host',
    from: ['panel'],
    body: v.strictObject({
      tabId,
      token,
      deed,
      phrase: v.nullable(phraseId),
      reason: v.picklist(ASIDE_REASONS),
    }),
  },
  'panel.next': { to: 'host', from: ['panel'], body: v.strictObject({ tabId, token }) },
  'panel.mood': {
    to: 'host',
    from: ['panel'],
    body: v.strictObject({ tabId, token, deed, mood: v.picklist([...EMOTIONS, 'neutral']) }),
  },
  'panel.not_customer': {
    to: 'host',
    from: ['panel'],
    body: v.strictObject({ tabId, token, deed }),
  },
  // The agent's word that a mail is a customer's, or that it is private after all.
  'panel.mark_customer': {
    to: 'host',
    from: ['panel'],
    body: v.strictObject({ tabId, token, customer: v.boolean() }),
  },
  'panel.pause_thread': {
    to: 'host',
    from: ['panel'],
    body: v.strictObject({ tabId, token, paused: v.boolean() }),
  },
  // The panel asks the page.
  'desk.announce': { to: 'page', from: ['panel'], body: nothing },
  'desk.insert': { to: 'page', from: ['panel'], body: v.strictObject({ token, text }) },
  'desk.capture': { to: 'page', from: ['panel'], body: nothing },
  // The service worker keeps the host alive and relays what only it can know or do.
  'host.ensure': {
    to: 'background',
    from: ['page', 'panel', 'dashboard', 'options', 'welcome'],
    body: nothing,
  },
  'host.hello': { to: 'background', from: ['host'], body: nothing },
  'host.badge': {
    to: 'background',
    from: ['host'],
    body: v.strictObject({
      tabId,
      mood: v.nullable(v.picklist([...EMOTIONS, 'neutral'])),
      valence: v.nullable(v.number()),
    }),
  },
  'host.settings': {
    to: 'host',
    from: ['background'],
    body: v.strictObject({ settings: v.unknown() }),
  },
  'host.tab_gone': { to: 'host', from: ['background'], body: v.strictObject({ tabId }) },
  'host.tidy': { to: 'host', from: ['background', 'options'], body: nothing },
  'host.erase': { to: 'host', from: ['options', 'dashboard'], body: nothing },
  'panel.command': {
    to: 'panel',
    from: ['background'],
    body: v.strictObject({
      windowId: v.number(),
      command: v.picklist(['insert-first', 'next-phrases', 'dismiss']),
    }),
  },
} as const satisfies Record<
  string,
  { to: Target; from: readonly SenderKind[]; body: v.GenericSchema }
>;

export type Kind = keyof typeof PROTOCOL;
export type BodyOf<K extends Kind> = v.InferOutput<(typeof PROTOCOL)[K]['body']>;
export type KindTo<T extends Target> = {
  [K in Kind]: (typeof PROTOCOL)[K]['to'] extends T ? K : never;
}[Kind];

/** What a page's message is answered with: `resync` asks for the whole conversation. */
export type PageAnswer = { state: 'taken' | 'resync' | 'idle' };

export type InsertAnswer =
  | { state: 'inserted' }
  | {
      state: 'refused';
      reason: 'no_editor' | 'read_only' | 'refused' | 'partial' | 'other_thread';
    };

/** `resync`: the host is new and does not know the thread yet; the page is about to tell it. */
export interface DeedAnswer {
  state: 'taken' | 'resync';
}

/** Answers by kind; kinds not listed answer `null`. */
export interface Answers {
  'panel.used': DeedAnswer;
  'panel.pause_thread': DeedAnswer;
  'panel.mark_customer': DeedAnswer;
  'panel.not_now': DeedAnswer;
  'panel.mood': DeedAnswer;
  'panel.not_customer': DeedAnswer;
  'page.snapshot': PageAnswer;
  'page.change': PageAnswer;
  'page.replied': PageAnswer;
  'page.is_marked': { marked: boolean };
  'desk.insert': InsertAnswer;
  'desk.announce': { state: 'announced' };
  /** The page's structure, every text masked. */
  'desk.capture': { html: string };
  'host.hello': { settings: unknown };
  'host.ensure': { ready: boolean };
  'host.erase': { erased: boolean };
}
export type AnswerOf<K extends Kind> = K extends keyof Answers ? Answers[K] : null;
