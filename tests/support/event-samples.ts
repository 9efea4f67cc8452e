import type {
  AttuneEvent,
  EventDataByKind,
  EventKind,
  FollowLevel,
  NewEvent,
} from '@/lib/events/event';
import type { Mood } from '@/lib/reading/labels';
import type { Reading } from '@/lib/reading/reading';

/** A keyed hash as a test needs one: 43 characters, told apart by a number. */
export function sampleHash(n: number): string {
  return `k1:${String(n).padStart(43, 'A')}`;
}

/** A UUIDv7, told apart by a number. */
export function sampleId(n: number): string {
  return `01970000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** Minute `n` of 2 March 2026, UTC. */
export function sampleTime(n: number): string {
  return new Date(Date.UTC(2026, 2, 2) + n * 60_000).toISOString();
}

export function sampleReading(valence: number, primary: Mood, sure = true): Reading {
  const none = { anger: 0, frustration: 0, disappointment: 0, worry: 0 };
  const emotions = { ...none, confusion: 0, apologetic: 0, gratitude: 0, happiness: 0 };
  const labels = primary === 'neutral' ? [] : [primary];
  if (primary !== 'neutral') emotions[primary] = 0.9;
  return {
    emotions,
    labels,
    primary,
    sure,
    valence,
    intensity: primary === 'neutral' ? 0 : 2,
    flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false },
    situations: [{ label: 'late', p: 0.8 }],
    windows: { read: 1, total: 1 },
  };
}

type DataOf<K extends EventKind> = EventDataByKind[K];

const PLACE = { site: 'zendesk', channel: 'email' } as const;

/**
 * Events of tickets, numbered as they are made; ids and times are those of a stored row. `after` is the
 * number they come after, so that the ids of several stories differ.
 */
export function createStory(after = 0) {
  let seq = after;
  const events: AttuneEvent[] = [];

  function add<K extends EventKind>(kind: K, data: DataOf<K>, at = sampleTime(seq)): string {
    seq += 1;
    const id = sampleId(seq);
    const stored = {
      ...{ id, seq, kind, at, data, dedupe: `${kind}:${id}`, install: sampleId(0), schema: 1 },
      ...{ prevHash: '', hash: '0'.repeat(64), model: '0'.repeat(12), phrases: '1'.repeat(12) },
    };
    // The kind and its data come from one type parameter, which TypeScript cannot join to the union.
    events.push(stored as unknown as AttuneEvent);
    return id;
  }

  return {
    events,
    moment(ticket: number, index: number, given: Partial<DataOf<'moment'>> = {}, at?: string) {
      const burst = sampleHash(ticket * 1000 + index);
      const data: DataOf<'moment'> = {
        ...{ ticket: sampleHash(ticket), customer: null, burst, index, ...PLACE },
        ...{ language: 'en', reading: sampleReading(-0.5, 'frustration'), situation: null },
        ...{ stage: 'open', history: false, ...given },
      };
      return add('moment', data, at);
    },
    offer(ticket: number, moment: string, given: Partial<DataOf<'offer'>> = {}, at?: string) {
      const phrases = ['late-1', 'late-2'];
      const decided = { state: 'shown', why: 'match', phrases } as const;
      return add('offer', { ticket: sampleHash(ticket), moment, ...decided, ...given }, at);
    },
    impression(ticket: number, offer: string, at?: string) {
      const phrases = ['late-1', 'late-2'];
      return add('impression', { ticket: sampleHash(ticket), offer, phrases }, at);
    },
    insertion(
      ticket: number,
      offer: string,
      result: DataOf<'insertion'>['result'] = 'inserted',
      at?: string,
    ) {
      const used = { offer, phrase: 'late-1', way: 'insert', result } as const;
      return add('insertion', { ticket: sampleHash(ticket), ...used }, at);
    },
    reply(
      ticket: number,
      moment: string | null,
      level: FollowLevel | null,
      at?: string,
      given: Partial<DataOf<'reply'>> = {},
    ) {
      const followed = level ? { phrase: 'late-1', level, score: 0.8 } : null;
      const data: DataOf<'reply'> = {
        ...{ ticket: sampleHash(ticket), moment, offer: null, ...PLACE, mode: 'public' },
        ...{ acts: { apologise: 1 }, sentences: 2, words: 20, followed, seconds: 60, ...given },
      };
      return add('reply', data, at);
    },
    correction(
      ticket: number,
      moment: string,
      what: DataOf<'correction'>['what'],
      mood: Mood | null = null,
      at?: string,
    ) {
      return add(
        'correction',
        { ticket: sampleHash(ticket), moment, what, mood, phrase: null },
        at,
      );
    },
    handOver: (ticket: number) =>
      add('hand_over', {
        ...{ ticket: sampleHash(ticket), site: 'zendesk', from: 'bot', to: 'agent', valence: -0.2 },
      }),
    status: (ticket: number, from: DataOf<'status'>['from'], to: DataOf<'status'>['to']) =>
      add('status', { ticket: sampleHash(ticket), site: 'zendesk', from, to }),
  };
}

/** An event without what the writer adds. */
export function asNew(event: AttuneEvent): NewEvent {
  const { kind, at, dedupe, data } = event;
  return { kind, at, dedupe, data } as NewEvent;
}
