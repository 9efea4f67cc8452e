import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { createStory, sampleReading, sampleTime } from '@/tests/support/event-samples';
import { moodShifts } from '../adherence/mood-shift';
import { opportunitiesOf } from '../adherence/opportunity';
import type { AttuneEvent, KeyedHash } from './event';
import { eventCounts } from './event-counts';
import { applyFolded, foldEvents, rollUpAll } from './fold';
import { createLocalTime } from './local-day';
import { COUNT_KEYS, type Counts, type RollUp, sumCounts, VALENCE_UNIT } from './roll-up';
import { threadCounts } from './thread-counts';
import { MOST_BURSTS, type ThreadState } from './thread-state';

const berlin = createLocalTime('Europe/Berlin');
function dayOf(at: string): string {
  return berlin(at).day;
}

function foldInPieces(events: readonly AttuneEvent[], sizes: readonly number[]): RollUp[] {
  const threads = new Map<KeyedHash, ThreadState>();
  let rows: RollUp[] = [];
  let from = 0;
  let turn = 0;
  while (from < events.length) {
    const size = Math.max(1, sizes[turn++ % sizes.length] ?? 1);
    const piece = events.slice(from, from + size);
    // A writer knows only the tickets of the piece.
    const known = new Map(
      piece.flatMap(({ data }) => {
        const thread = threads.get(data.ticket);
        return thread ? [[data.ticket, structuredClone(thread)] as const] : [];
      }),
    );
    const folded = foldEvents(piece, known, dayOf);
    for (const [ticket, thread] of folded.threads) threads.set(ticket, thread);
    rows = applyFolded(rows, folded);
    from += size;
  }
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function totals(events: readonly AttuneEvent[]) {
  return sumCounts(rollUpAll(events, dayOf).map(({ counts }) => counts));
}

function nonZero(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

/** A ticket has a place once a burst was read or a reply was sent. */
function placedEvents(events: readonly AttuneEvent[]): AttuneEvent[] {
  const placed = new Set<KeyedHash>();
  return events.filter(({ kind, data }) => {
    if (kind === 'moment' || kind === 'reply') placed.add(data.ticket);
    return placed.has(data.ticket);
  });
}

/** Days on which the customer wrote, counted apart from the fold. */
function conversations(events: readonly AttuneEvent[]): Counts {
  const first = new Map<string, string>();
  for (const { kind, data, at } of events) {
    if (kind === 'moment' && !first.has(data.burst))
      first.set(data.burst, `${data.ticket} ${dayOf(at)}`);
  }
  return { conversations: new Set(first.values()).size };
}

test('folding piece by piece equals folding all at once', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(arbitraryStory, sizes, (events, pieces) => {
      expect(foldInPieces(events, pieces)).toEqual(rollUpAll(events, dayOf));
    }),
  );
});

test('no total is ever below zero but sums of valences', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      for (const { counts } of rollUpAll(events, dayOf)) {
        for (const key of COUNT_KEYS) {
          const isSum = key.endsWith('_sum');
          if (!isSum) expect(counts[key] ?? 0, key).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});

test('totals agree with one another', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      const sum = totals(events);
      function all(prefix: string): number {
        return COUNT_KEYS.filter((key) => key.startsWith(prefix)).reduce(
          (n, key) => n + (sum[key] ?? 0),
          0,
        );
      }
      expect(all('mood_') + (sum.unsure ?? 0)).toBe(sum.moments ?? 0);
      expect(all('followed_')).toBe(sum.opportunities ?? 0);
      expect(all('why_')).toBe(all('prompt_'));
      expect(all('aside_')).toBe(sum.dismissed ?? 0);
      const measured = (sum.shift_followed_n ?? 0) + (sum.shift_ignored_n ?? 0);
      const started = COUNT_KEYS.filter((key) => /^start_.*_n$/.test(key));
      expect(started.reduce((n, key) => n + (sum[key] ?? 0), 0)).toBe(measured);
      const shifts = (['n', 'missing', 'unsure'] as const).flatMap((part) => [
        sum[`shift_followed_${part}`] ?? 0,
        sum[`shift_ignored_${part}`] ?? 0,
      ]);
      expect(shifts.reduce((a, b) => a + b, 0)).toBe(sum.opportunities ?? 0);
      expect(sum.readings ?? 0).toBe(events.filter(({ kind }) => kind === 'moment').length);
    }),
  );
});

test('where no burst grew and none was withdrawn, opportunities are those of lib/adherence', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      const bursts = events
        .filter(({ kind }) => kind === 'moment')
        .map((e) => Reflect.get(e.data, 'burst'));
      const isWithdrawn = events.some(
        (e) => e.kind === 'correction' && e.data.what === 'not_customer',
      );
      fc.pre(new Set(bursts).size === bursts.length && !isWithdrawn);
      const opportunities = opportunitiesOf(events);
      const { n, shifts, missing, unsure } = moodShifts(opportunities);
      const sum = totals(events);
      expect(sum.opportunities ?? 0).toBe(opportunities.length);
      expect((sum.shift_followed_n ?? 0) + (sum.shift_ignored_n ?? 0)).toBe(n);
      expect((sum.shift_followed_missing ?? 0) + (sum.shift_ignored_missing ?? 0)).toBe(missing);
      expect((sum.shift_followed_unsure ?? 0) + (sum.shift_ignored_unsure ?? 0)).toBe(unsure);
      const units = (sum.shift_followed_sum ?? 0) + (sum.shift_ignored_sum ?? 0);
      expect(units / VALENCE_UNIT).toBeCloseTo(
        shifts.reduce((a, b) => a + b, 0),
        6,
      );
    }),
  );
});

test('a next message on another day changes the day of the reply', () => {
  const story = createStory();
  const moment = story.moment(1, 0, { reading: sampleReading(-0.5, 'anger') }, sampleTime(0));
  story.impression(1, story.offer(1, moment));
  story.reply(1, moment, 'verbatim', sampleTime(10));
  story.moment(1, 1, { reading: sampleReading(0.5, 'gratitude') }, sampleTime(3 * 24 * 60));
  const rows = rollUpAll(story.events, dayOf);
  expect(rows.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-05']);
  expect(rows[0]?.counts).toMatchObject({ opportunities: 1, shift_followed_n: 1 });
  expect(rows[1]?.counts).toMatchObject({ moments: 1, mood_gratitude: 1, conversations: 1 });
});

test('folding changes gives what the last state of each ticket counts for', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      const { threads } = foldEvents(events, new Map(), dayOf);
      const counted = [...threads.values()].flatMap((thread) =>
        threadCounts(thread).map(({ counts }) => counts),
      );
      const own = [...placedEvents(events).map(eventCounts), ...counted];
      expect(nonZero(totals(events))).toEqual(
        nonZero({ ...sumCounts(own), ...conversations(events) }),
      );
    }),
  );
});

test('the holdout is counted in its arm and nowhere else', () => {
  const story = createStory();
  const moment = story.moment(1, 0, { reading: sampleReading(-0.5, 'anger') });
  const held = { state: 'withheld', why: 'holdout', arm: 'holdout' } as const;
  story.impression(1, story.offer(1, moment, held));
  story.reply(1, moment, 'meaning');
  story.moment(1, 1, { reading: sampleReading(0.5, 'gratitude') });
  const sum = totals(story.events);
  expect(sum).toMatchObject({ arm_holdout_opportunities: 1, arm_holdout_sum: 10_000 });
  expect(sum.opportunities ?? sum.shift_followed_n ?? sum.followed_meaning).toBeUndefined();
});

test('a burst whose situation changes takes its counts along and leaves no empty row', () => {
  const story = createStory();
  story.moment(1, 0, { situation: null }, sampleTime(0));
  story.moment(1, 0, { situation: { label: 'late', p: 0.9 } }, sampleTime(1));
  const rows = rollUpAll(story.events, dayOf);
  expect(rows.map(({ key }) => key)).toEqual(['2026-03-02|zendesk|email|late']);
  expect(rows[0]?.counts).toMatchObject({ moments: 1, readings: 2, conversations: 1 });
});

test('a conversation keeps what it is about when its first bursts are no longer kept', () => {
  const story = createStory();
  story.moment(1, 0, { situation: { label: 'late', p: 0.9 } }, sampleTime(0));
  for (let index = 1; index <= MOST_BURSTS + 3; index += 1) {
    story.moment(1, index, { situation: { label: 'lost', p: 0.9 } }, sampleTime(index));
  }
  story.moment(1, 5, { situation: { label: 'outage', p: 0.9 } }, sampleTime(99));
  const rows = rollUpAll(story.events, dayOf);
  expect(rows.map(({ situation, counts }) => [situation, counts.conversations ?? 0])).toEqual([
    ['late', 1],
    ['lost', 0],
    ['outage', 0],
  ]);
});

test('sites and channels have rows of their own', () => {
  const story = createStory();
  story.moment(1, 0, { channel: 'chat' }, sampleTime(0));
  story.moment(2, 0, { channel: 'email' }, sampleTime(0));
  expect(rollUpAll(story.events, dayOf).map(({ key }) => key)).toEqual([
    '2026-03-02|zendesk|chat|unknown',
    '2026-03-02|zendesk|email|unknown',
  ]);
});
