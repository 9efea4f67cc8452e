import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import { createLocalTime } from '../events/local-day';
import { type Counts, type RollUp, sumCounts } from '../events/roll-up';
import type { Mood } from '../reading/labels';
import { daysOf, type Period } from './period';

/** Customer bursts of an hour or a day by how they felt. */
export interface MoodBar {
  /** Hour 0..23 as two digits, or YYYY-MM-DD. */
  slot: string;
  unpleasant: number;
  /** Neutral, apologetic, or not sure. */
  even: number;
  pleasant: number;
}

const UNPLEASANT: readonly Mood[] = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'confusion',
];
const PLEASANT: readonly Mood[] = ['gratitude', 'happiness'];

function bar(slot: string, rows: readonly Pick<RollUp, 'counts'>[]): MoodBar {
  const counts: Counts = sumCounts(rows.map((row) => row.counts));
  function total(moods: readonly Mood[]): number {
    return moods.reduce((sum, mood) => sum + (counts[`mood_${mood}`] ?? 0), 0);
  }
  const unpleasant = total(UNPLEASANT);
  const pleasant = total(PLEASANT);
  return { slot, unpleasant, even: (counts.moments ?? 0) - unpleasant - pleasant, pleasant };
}

/** One bar for each day of the period, from daily totals. */
export function barsByDay(rows: readonly RollUp[], period: Period): MoodBar[] {
  return daysOf(period).map((day) =>
    bar(
      day,
      rows.filter((row) => row.day === day),
    ),
  );
}

/**
 * One bar for each hour of a local day. `events` are all events of the tickets that the customer wrote
 * in on that day: a burst counts at the hour in which it was first read.
 */
export function barsByHour(
  events: readonly AttuneEvent[],
  day: string,
  timeZone: string,
): MoodBar[] {
  const localTime = createLocalTime(timeZone);
  function slotOf(at: string): string {
    const local = localTime(at);
    return `${local.day} ${String(local.hour).padStart(2, '0')}`;
  }
  const rows = rollUpAll(events, slotOf);
  return Array.from({ length: 24 }, (_, hour) => {
    const slot = String(hour).padStart(2, '0');
    return bar(
      slot,
      rows.filter((row) => row.day === `${day} ${slot}`),
    );
  });
}
