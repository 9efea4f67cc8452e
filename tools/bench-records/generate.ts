import type { Channel, SiteId } from '@/lib/conversation/conversation';
import type { AttuneEvent, FollowLevel, NewEvent } from '@/lib/events/event';
import { EMOTIONS, type Mood, SITUATIONS } from '@/lib/reading/labels';
import type { Reading } from '@/lib/reading/reading';
import { shiftDay } from '@/lib/reports/period';
import { randomFrom } from '@/lib/statistics/random';

/** The last day of the records, and how many there are. */
export const LAST_DAY = '2026-11-24';
export const DAYS = 90;

const PLACES: readonly (readonly [SiteId, Channel])[] = [
  ['zendesk', 'email'],
  ['zendesk', 'chat'],
  ['intercom', 'chat'],
  ['gmail', 'email'],
];
const LEVELS: readonly FollowLevel[] = ['none', 'none', 'none', 'meaning', 'edited', 'verbatim'];

function hash(kind: string, n: number): string {
  return `k1:${(kind + n).padStart(43, 'A')}`;
}

function uuid(n: number): string {
  return `01970000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function readingOf(chance: () => number): Reading {
  const mood: Mood = EMOTIONS[Math.floor(chance() ** 2 * EMOTIONS.length)] ?? 'neutral';
  const emotions = Object.fromEntries(
    EMOTIONS.map((name) => [name, name === mood ? 0.6 + 0.3 * chance() : 0.1 * chance()]),
  ) as Reading['emotions'];
  return {
    ...{ emotions, labels: mood === 'neutral' ? [] : [mood], primary: mood, sure: chance() > 0.1 },
    valence: Math.round((chance() * 2 - 1) * 10_000) / 10_000,
    intensity: Math.round(chance() * 3),
    flags: { urgency: 0, escalation: chance() < 0.03, repeat: chance() < 0.1, vulnerable: false },
    situations: [{ label: 'late', p: 0.6 }],
    windows: { read: 1, total: 1 },
  };
}

/** What a story of events needs to know of the one before. */
interface Pen {
  chance: () => number;
  seq: number;
  add(event: NewEvent): AttuneEvent;
}

function createPen(): Pen {
  const pen: Pen = {
    chance: randomFrom(7).next,
    seq: 0,
    add(event) {
      pen.seq += 1;
      const link = { prevHash: 'a'.repeat(64), hash: 'b'.repeat(64) };
      const stamp = { install: uuid(0), model: 'c'.repeat(12), phrases: 'd'.repeat(12) };
      return { ...event, ...link, ...stamp, id: uuid(pen.seq), seq: pen.seq, schema: 2 };
    },
  };
  return pen;
}

const PHRASES = ['late-ack-1', 'late-time-2'];

/** One answered burst: read, offered, seen, perhaps used, answered. */
function* turn(pen: Pen, n: number, index: number, time: number): Generator<AttuneEvent> {
  const { chance } = pen;
  const ticket = hash('t', n);
  const [site, channel] = PLACES[n % PLACES.length] ?? ['zendesk', 'email'];
  const situation = SITUATIONS[Math.floor(((n % 997) ** 2 / 997 ** 2) * SITUATIONS.length)];
  const at = (minutes: number) => new Date(time + minutes * 60_000).toISOString();
  const moment = pen.add({
    ...{ kind: 'moment', at: at(0), dedupe: `moment:${n}:${index}` },
    data: {
      ...{ ticket, customer: hash('c', n >> 1), burst: hash(`b${index}`, n), index, site, channel },
      ...{ language: 'en', reading: readingOf(chance), stage: 'open', history: index === 0 },
      ...{ situation: situation && chance() > 0.2 ? { label: situation, p: 0.8 } : null },
      ...{ asks: chance() < 0.5, repeats: chance() < 0.1 },
    },
  });
  yield moment;
  const arm = n % 10 === 0 ? 'holdout' : 'shown';
  const decided =
    arm === 'shown'
      ? ({ state: 'shown', why: 'match', arm } as const)
      : ({ state: 'withheld', why: 'holdout', arm } as const);
  const offer = pen.add({
    ...{ kind: 'offer', at: at(0), dedupe: `offer:${n}:${index}` },
    data: { ticket, moment: moment.id, phrases: PHRASES, ...decided },
  });
  yield offer;
  yield pen.add({
    ...{ kind: 'impression', at: at(1), dedupe: `impression:${n}:${index}` },
    data: { ticket, offer: offer.id, phrases: PHRASES },
  });
  const level = LEVELS[Math.floor(chance() * LEVELS.length)] ?? 'none';
  if (arm === 'shown' && (level === 'edited' || level === 'verbatim')) {
    const used = { phrase: 'late-ack-1', way: 'insert', result: 'inserted' } as const;
    yield pen.add({
      ...{ kind: 'insertion', at: at(2), dedupe: `insertion:${n}:${index}` },
      data: { ticket, offer: offer.id, ...used },
    });
  }
  yield pen.add({
    ...{ kind: 'reply', at: at(4), dedupe: `reply:${n}:${index}` },
    data: {
      ...{ ticket, moment: moment.id, offer: offer.id, site, channel, mode: 'public' },
      ...{ acts: { apologise: 1, time: 1 }, sentences: 4, words: 60, seconds: 240 },
      followed: { phrase: 'late-ack-1', level, score: chance() },
      placebo: { k: 2, followed: chance() < 0.05 },
      ...{ concrete: Math.round(chance()), nameable: 1 },
    },
  });
}

/**
 * Events of so many opportunities as one browser would record them: conversations of one to three answered
 * bursts over 90 days, all help desks, channels and situations, one in ten in the holdout. They come
 * conversation by conversation, day by day, and are the same at every call.
 */
export function* generateEvents(opportunities: number): Generator<AttuneEvent> {
  const pen = createPen();
  const first = Date.parse(`${shiftDay(LAST_DAY, 1 - DAYS)}T08:00:00.000Z`);
  let [made, ticket] = [0, 0];
  while (made < opportunities) {
    ticket += 1;
    const day = Math.floor((made / opportunities) * DAYS);
    const start = first + day * 86_400_000 + Math.floor(pen.chance() * 500) * 60_000;
    const turns = Math.min(1 + (ticket % 3), opportunities - made);
    for (let index = 0; index < turns; index += 1) {
      yield* turn(pen, ticket, index, start + index * 15 * 60_000);
    }
    made += turns;
  }
}
