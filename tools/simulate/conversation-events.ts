import type { SiteId } from '@/lib/conversation/conversation';
import type { AsideReason, OfferData, ReplyData } from '@/lib/events/event';
import type { Act, Mood, Situation } from '@/lib/reading/labels';
import type { Reading } from '@/lib/reading/reading';
import type { Random } from '@/lib/statistics/random';
import { type DraftEvent, draftEvent } from './draft-event';
import type { Drawn, Turn } from './draw-conversation';

/** Where a simulated conversation takes place. Keys are keyed hashes. */
export interface Setting {
  ticket: string;
  customer: string;
  site: SiteId;
  situation: Situation;
  /** ms since 1970 of the first burst. */
  start: number;
}

const MINUTE = 60_000;
const SITUATIONS: readonly [Situation, number][] = [
  ['late', 0.22],
  ['damaged', 0.1],
  ['refund_slow', 0.12],
  ['double_charge', 0.07],
  ['bug', 0.12],
  ['how_to', 0.15],
  ['cancellation', 0.06],
  ['outage', 0.05],
  ['order_status', 0.11],
];
const REASONS: readonly AsideReason[] = [
  'not_now',
  'not_now',
  'wrong_words',
  'said_already',
  'took_time',
];
const NO_EMOTION = {
  ...{ anger: 0.02, frustration: 0.02, disappointment: 0.02, worry: 0.02, confusion: 0.02 },
  ...{ apologetic: 0.01, gratitude: 0.02, happiness: 0.02 },
};

function pick<T>(random: Random, all: readonly [T, ...T[]] | readonly T[]): T | undefined {
  return all[random.below(all.length)];
}

/** A situation as often as support meets it. */
export function drawSituation(random: Random): Situation {
  let left = random.next();
  for (const [situation, share] of SITUATIONS) {
    left -= share;
    if (left < 0) return situation;
  }
  return 'order_status';
}

function moodOf(valence: number, random: Random): Mood {
  if (valence > 0.35) return random.next() < 0.7 ? 'gratitude' : 'happiness';
  if (valence > -0.1) return random.next() < 0.75 ? 'neutral' : 'confusion';
  if (valence > -0.45) return random.next() < 0.5 ? 'worry' : 'disappointment';
  return random.next() < 0.7 ? 'frustration' : 'anger';
}

function readingOf(turn: Turn, situation: Situation, random: Random): Reading {
  const { valence, sure, outside } = turn;
  const primary = moodOf(valence, random);
  const emotions = { ...NO_EMOTION };
  if (primary !== 'neutral') emotions[primary] = 0.65 + 0.3 * random.next();
  const labels = primary === 'neutral' ? [] : [primary];
  const urgency = random.next() < 0.15 ? 1 : 0;
  return {
    ...{ emotions, labels, primary, sure, valence, intensity: primary === 'neutral' ? 0 : 2 },
    flags: { urgency, escalation: false, repeat: random.next() < 0.1, vulnerable: outside },
    situations: [{ label: situation, p: 0.8 }],
    windows: { read: 1, total: 1 },
  };
}

function actsOf(turn: Turn, random: Random): Partial<Record<Act, number>> {
  const acts: Partial<Record<Act, number>> = { next_step: 1 };
  const warm = turn.level === 'none' ? 0.35 : 0.85;
  if (random.next() < warm) acts.acknowledge_feeling = 1;
  if (random.next() < 0.4) acts.apologise = random.next() < 0.15 ? 2 : 1;
  if (random.next() < 0.45) acts.time = 1;
  return acts;
}

function replyOf(
  turn: Turn,
  random: Random,
): Omit<ReplyData, 'ticket' | 'moment' | 'offer' | 'site' | 'channel'> {
  const nameable = random.below(4);
  const score = turn.level === 'verbatim' ? 0.97 : 0.8;
  const sentences = 2 + random.below(4);
  return {
    ...{ mode: 'public', acts: actsOf(turn, random), sentences, words: sentences * 14 },
    followed: turn.seen ? { phrase: 'late-a-named-hour', level: turn.level, score } : null,
    seconds: 60 + random.below(1500),
    ...{ nameable, concrete: nameable === 0 ? 0 : random.below(nameable + 1) },
    ...(turn.seen ? { placebo: { k: 2, followed: turn.placeboFollowed } } : {}),
  };
}

/** The events that the browser would have written of a drawn conversation, oldest first. */
export function conversationEvents(drawn: Drawn, setting: Setting, random: Random): DraftEvent[] {
  const { ticket, customer, site, situation, start } = setting;
  const { arm, channel } = drawn;
  const key = ticket.slice(-12);
  const phrases = ['late-a-named-hour', 'late-what-i-see'];
  const events: DraftEvent[] = [];
  let at = start;
  drawn.turns.forEach((turn, index) => {
    const [moment, offer] = [`moment:${key}:${index}`, `offer:${key}:${index}`];
    const stage = index === 0 ? 'open' : 'act';
    events.push(
      draftEvent('moment', at, `${key}:${index}`, {
        ...{ ticket, customer, burst: ticket.slice(0, -3) + String(index).padStart(3, '0') },
        ...{ index, site, channel, language: 'en', reading: readingOf(turn, situation, random) },
        ...{ situation: { label: situation, p: 0.8 }, stage, history: false },
        ...{ asks: random.next() < 0.4, repeats: random.next() < 0.08 },
      }),
    );
    const lot = arm === null ? {} : { arm: turn.outside ? ('outside' as const) : arm };
    const isWithheld = lot.arm === 'holdout';
    const state: OfferData['state'] = isWithheld ? 'withheld' : 'shown';
    const why = isWithheld ? 'holdout' : 'match';
    events.push(
      draftEvent('offer', at + 1000, `${key}:${index}`, {
        ticket,
        moment,
        state,
        why,
        phrases,
        ...lot,
      }),
    );
    if (turn.seen)
      events.push(
        draftEvent('impression', at + 3000, `${key}:${index}`, { ticket, offer, phrases }),
      );
    const isInserted = turn.seen && (turn.level === 'verbatim' || turn.level === 'edited');
    if (isInserted) {
      const phrase = 'late-a-named-hour';
      events.push(
        draftEvent('insertion', at + MINUTE, `${key}:${index}`, {
          ...{ ticket, offer, phrase, way: 'insert', result: 'inserted' },
        }),
      );
    }
    if (turn.dismissed) {
      const reason = pick(random, REASONS) ?? 'not_now';
      events.push(
        draftEvent('correction', at + MINUTE, `${key}:${index}`, {
          ...{ ticket, moment, what: 'not_now', mood: null, phrase: 'late-a-named-hour', reason },
        }),
      );
    }
    const told = { ticket, moment, offer: turn.seen ? offer : null, site, channel };
    events.push(
      draftEvent('reply', at + 2 * MINUTE, `${key}:${index}`, {
        ...told,
        ...replyOf(turn, random),
      }),
    );
    at += (channel === 'chat' ? 6 : 90) * MINUTE + random.below(20) * MINUTE;
  });
  const ending = random.next();
  if (ending < 0.85) {
    const to = ending < 0.65 ? 'solved' : 'pending';
    events.push(draftEvent('status', at, key, { ticket, site, from: 'open', to }));
  }
  return events;
}
