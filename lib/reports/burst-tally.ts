import type { Arm, AsideReason, EventOf, KeyedHash } from '../events/event';
import type { AnsweredBurst } from '../events/thread-counts';
import type { Mood } from '../reading/labels';
import type { MomentFact, ReplyFact } from './facts';
import { mergeReply } from './reply-fact';

/** Beside the newest reading, what a burst collects while the events of its ticket are gone through. */
export interface BurstTally
  extends AnsweredBurst,
    Pick<
      MomentFact,
      | 'site'
      | 'channel'
      | 'situation'
      | 'stage'
      | 'negative'
      | 'flags'
      | 'asks'
      | 'repeats'
      | 'history'
      | 'beforeHandOver'
    > {
  customer: KeyedHash | null;
  primary: Mood;
  corrected: Mood | null;
  aside: AsideReason | null;
  /** Of the newest offer that tells one and was made before the first reply. */
  arm: Arm | 'outside' | null;
  /** Ids of the phrases that were seen before the first reply. */
  phrases: Set<string>;
  inserted: boolean;
  answer: ReplyFact | null;
}

function readingOf({ data }: EventOf<'moment'>) {
  const { reading, situation, stage, asks, repeats } = data;
  const { anger, frustration, disappointment, worry } = reading.emotions;
  return {
    primary: reading.primary,
    sure: reading.sure,
    valence: reading.valence,
    flags: reading.flags,
    situation: situation?.label ?? null,
    stage,
    asks: asks ?? false,
    repeats: repeats ?? false,
    negative: Math.max(anger, frustration, disappointment, worry),
  };
}

/** The tally of a burst that was read for the first time. */
export function newTally(event: EventOf<'moment'>): BurstTally {
  const { burst, index, site, channel, history, customer } = event.data;
  return {
    burst,
    index,
    at: event.at,
    site,
    channel,
    history,
    customer,
    ...readingOf(event),
    corrected: null,
    notCustomer: false,
    aside: null,
    seenAt: null,
    reply: null,
    arm: null,
    phrases: new Set(),
    inserted: false,
    answer: null,
    beforeHandOver: false,
  };
}

/** A burst grows while the customer writes on: the newest reading is the one that counts. */
export function readAgain(tally: BurstTally, event: EventOf<'moment'>): void {
  Object.assign(tally, readingOf(event));
  tally.customer = event.data.customer ?? tally.customer;
}

/** What happened to a burst: something was offered, seen, used, sent or put right. */
export function tellBurst(
  tally: BurstTally,
  event: EventOf<'offer' | 'impression' | 'insertion' | 'reply' | 'correction'>,
): void {
  const { kind, at, data } = event;
  if (kind === 'reply') {
    tally.answer = mergeReply(tally.answer, event);
    tally.reply = { at: tally.answer.at, level: tally.answer.level };
  } else if (kind === 'correction') {
    if (data.what === 'mood') tally.corrected = data.mood;
    else if (data.what === 'not_customer') tally.notCustomer = true;
    else tally.aside = data.reason ?? 'not_now';
  } else if (kind === 'impression') {
    tally.seenAt ??= at;
    if (tally.reply === null || at <= tally.reply.at) addAll(tally.phrases, data.phrases);
  } else if (tally.reply === null) {
    if (kind === 'offer') tally.arm = data.arm ?? tally.arm;
    else if (data.result !== 'failed') tally.inserted = true;
  }
}

function addAll(into: Set<string>, more: readonly string[]): void {
  for (const one of more) into.add(one);
}
