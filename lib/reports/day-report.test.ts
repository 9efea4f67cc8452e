import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { rollUpAll } from '../events/fold';
import { createLocalTime } from '../events/local-day';
import { dayReport } from './day-report';
import { reportOf } from './report';

const ZONE = 'America/New_York';
const localTime = createLocalTime(ZONE);
function dayOf(at: string): string {
  return localTime(at).day;
}

test('the tickets of a day are enough: the report equals that of the totals of all events', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      const rows = rollUpAll(events, dayOf);
      for (const day of new Set(events.map(({ at }) => dayOf(at)))) {
        const tickets = new Set(
          events.filter(({ at }) => dayOf(at) === day).map(({ data }) => data.ticket),
        );
        const theirs = events.filter(({ data }) => tickets.has(data.ticket));
        const { report, hours } = dayReport(theirs, day, ZONE);
        expect(report).toEqual(reportOf(rows.filter((row) => row.day === day)));
        const inHours = hours.reduce((n, bar) => n + bar.unpleasant + bar.even + bar.pleasant, 0);
        expect(inHours).toBe(report.moments);
      }
    }),
    { numRuns: 60 },
  );
});
