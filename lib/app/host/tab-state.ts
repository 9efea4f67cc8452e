import type { DrawnArm, MomentArm } from '../../adherence/holdout';
import { type Burst, toBursts } from '../../conversation/bursts';
import type { Conversation, Message } from '../../conversation/conversation';
import type { MomentResult } from '../../prompting/moment';
import type { Notice } from '../../prompting/panel-view';
import type { Mood } from '../../reading/labels';
import type { BurstReading } from '../../reading/reading';
import { type CheckedDraft, nothingChecked } from './checked-draft';

/** What is known of one moment (the newest burst) of a thread. */
export interface MomentState {
  key: string;
  burst: Burst;
  /** When this burst became the newest here, ms since 1970. */
  since: number;
  momentId: string | null;
  offerId: string | null;
  result: MomentResult | null;
  /** Arm of the holdout; null until the moment is first decided. */
  arm: MomentArm | null;
  corrected: Mood | null;
  /** Phrases the agent put aside or paged past. */
  excluded: string[];
  /** Phrases inserted or copied since; they stay on screen until the customer writes again. */
  used: string[];
  /** Text of every phrase that was offered for it, by id; also of those that are not any more. */
  offered: Map<string, string>;
  /** Ids of phrases that were visible for one second, with their filled text. */
  seen: Map<string, string>;
  failed: boolean;
}

/** One open thread in one tab. Holds customer text: in memory only, gone with the host. */
export interface TabState {
  tabId: number;
  token: string;
  revision: number;
  conversation: Conversation;
  ticketKey: string;
  /** The ticket's arm by lot, whether or not the holdout is on. */
  drawn: DrawnArm;
  paused: boolean;
  /** A mail that is read on the agent's word alone. */
  marked: boolean;
  /** Whether this thread is the one the tab shows; kept by `OpenThreads`. */
  onScreen: boolean;
  bursts: Burst[];
  /** By burst key. */
  readings: Map<string, BurstReading>;
  /** Key of every burst that was there when the thread was first seen here. */
  historyKeys: Set<string>;
  moment: MomentState | null;
  /** The moments before, newest first: a reply may be confirmed after the customer wrote again. */
  past: MomentState[];
  /** Phrases inserted or copied for earlier moments of this thread, oldest first. */
  used: string[];
  /** Messages the agent said are not the customer's. */
  notCustomer: Set<string>;
  notices: Set<Notice>;
  job: AbortController;
  /** The reply being typed, as far as it has been checked. */
  draft: CheckedDraft;
  /** Settles when the newest burst has been read and recorded. */
  settled: Promise<void>;
}

/** Names a burst within this session by what was said and what was said before. Memory only. */
export function burstKey(burst: Burst): string {
  return JSON.stringify([burst.messageIds[0], burst.text, burst.context]);
}

function asHeard(message: Message, notCustomer: ReadonlySet<string>): Message {
  if (!notCustomer.has(message.id)) return message;
  return { ...message, author: { ...message.author, kind: 'system' } };
}

/** The customer's bursts, without the messages the agent said are not the customer's. */
export function heardBursts(conversation: Conversation, notCustomer: ReadonlySet<string>): Burst[] {
  return toBursts(conversation.messages.map((message) => asHeard(message, notCustomer)));
}

const MOST_PAST = 5;

/** Makes a burst (or null, where there is none) the moment on screen. */
export function turnTo(tab: TabState, burst: Burst | null): void {
  if (tab.moment) {
    tab.past = [tab.moment, ...tab.past].slice(0, MOST_PAST);
    tab.used.push(...tab.moment.used);
  }
  tab.moment = burst && {
    key: burstKey(burst),
    burst,
    since: Date.now(),
    momentId: null,
    offerId: null,
    result: null,
    arm: null,
    corrected: null,
    excluded: [],
    used: [],
    offered: new Map(),
    seen: new Map(),
    failed: false,
  };
}

/** Whether the phrases of a moment are held back: they are known here, and not shown. */
export function isWithheld(moment: MomentState | null): boolean {
  return moment?.arm === 'holdout' && (moment.result?.offers.length ?? 0) > 0;
}

/** The moment a reply of this time (ISO 8601) answered: the newest that was there by then. */
export function momentAt(tab: TabState, at: string): MomentState | null {
  const known = tab.moment ? [tab.moment, ...tab.past] : tab.past;
  const time = Date.parse(at);
  return known.find(({ since }) => since <= time) ?? known.at(-1) ?? null;
}

/** A fresh state for a thread seen for the first time in a tab. */
export function openTab(
  tabId: number,
  token: string,
  revision: number,
  conversation: Conversation,
  ticketKey: string,
): TabState {
  const bursts = heardBursts(conversation, new Set());
  return {
    tabId,
    token,
    revision,
    conversation,
    ticketKey,
    drawn: 'shown',
    paused: false,
    marked: false,
    onScreen: false,
    bursts,
    readings: new Map(),
    historyKeys: new Set(bursts.map(burstKey)),
    moment: null,
    past: [],
    used: [],
    notCustomer: new Set(),
    notices: new Set(),
    job: new AbortController(),
    draft: nothingChecked(),
    settled: Promise.resolve(),
  };
}
