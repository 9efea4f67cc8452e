import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import { createLocalTime } from '../events/local-day';
import { type Counts, type RollUp, sumCounts } from '../events/roll-up';
import { threadCounts } from '../events/thread-counts';
import type { ThreadState } from '../events/thread-state';
import { GLAD, UNHAPPY } from '../reading/emotion-kinds';
import type { Mood } from '../reading/labels';
import { daysOf, type Period } from './period';
import { type Selection, selected, WHOLE } from './selection';

/** Customer bursts of an hour or a day by how they felt. */
export interface MoodBar {
  /** Hour 0..23 as two digits, or YYYY-MM-DD. */
  slot: string;
  unpleasant: number;
  /** Neutral, apologetic, or not sure. */
  even: number;
  pleasant: number;
}

function total(counts: Counts, moods: readonly Mood[]): number {
  return moods.reduce((sum, mood) => sum + (counts[`mood_${mood}`] ?? 0), 0);
}

/** Customer bursts of some totals by how they felt; `sure` are those whose mood is known. */
export function moodTotals(counts: Counts): {
  moments: number;
  sure: number;
  unpleasant: number;
  pleasant: number;
} {
  const moments = counts.moments ?? 0;
  const [unpleasant, pleasant] = [total(counts, UNHAPPY), total(counts, GLAD)];
  return { moments, sure: moments - (counts.unsure ?? 0), unpleasant, pleasant };
}

function bar(slot: string, rows: readonly Pick<RollUp, 'counts'>[]): MoodBar {
  const { moments, unpleasant, pleasant } = moodTotals(sumCounts(rows.map((row) => row.counts)));
  return { slot, unpleasant, even: moments - unpleasant - pleasant, pleasant };
}

/** One bar for each day of the period, from daily totals. */
export function barsByDay(
  rows: readonly Pick<RollUp, 'day' | 'counts'>[],
  period: Period,
): MoodBar[] {
  return daysOf(period).map((day) =>
    bar(
      day,
      rows.filter((row) => row.day === day),
    ),
  );
}

/** Day and hour of a time, as a slot that totals can be of. */
function slotsIn(timeZone: string): (at: string) => string {
  const localTime = createLocalTime(timeZone);
  return (at) => {
    const { day, hour } = localTime(at);
    return `${day} ${String(hour).padStart(2, '0')}`;
  };
}

function hourBars(rows: readonly Pick<RollUp, 'day' | 'counts'>[], day: string): MoodBar[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const slot = String(hour).padStart(2, '0');
    return bar(
      slot,
      rows.filter((row) => row.day === `${day} ${slot}`),
    );
  });
}

/**
 * One bar for each hour of a local day. `events` are all events of the tickets that the customer wrote
 * in on that day: a burst counts at the hour in which it was first read.
 */
export function barsByHour(
  events: readonly AttuneEvent[],
  day: string,
  timeZone: string,
  selection: Selection = WHOLE,
): MoodBar[] {
  return hourBars(selected(rollUpAll(events, slotsIn(timeZone)), selection), day);
}

/** The same from the states of those tickets: less to read, and without bursts that they have forgotten. */
export function barsOfThreads(
  threads: readonly ThreadState[],
  day: string,
  timeZone: string,
  selection: Selection = WHOLE,
): MoodBar[] {
  const slotOf = slotsIn(timeZone);
  const placed = threads.flatMap((thread) => threadCounts(thread));
  const rows = selected(placed, selection).map(({ at, counts }) => ({ day: slotOf(at), counts }));
  return hourBars(rows, day);
}
