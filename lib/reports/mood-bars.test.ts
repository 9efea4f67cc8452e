import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { foldEvents, rollUpAll } from '../events/fold';
import { barsByDay, barsByHour, barsOfThreads } from './mood-bars';
import { WHOLE } from './selection';

function story() {
  const made = createStory();
  made.moment(1, 0, { reading: sampleReading(-0.5, 'anger') }, '2026-03-02T08:30:00.000Z');
  made.moment(2, 0, { reading: sampleReading(0.5, 'gratitude') }, '2026-03-02T08:59:00.000Z');
  made.moment(3, 0, { reading: sampleReading(0, 'neutral') }, '2026-03-02T22:30:00.000Z');
  made.moment(4, 0, { reading: sampleReading(-0.2, 'worry', false) }, '2026-03-03T01:00:00.000Z');
  // Read again an hour later: still one burst of the hour in which it was first read.
  made.moment(1, 0, { reading: sampleReading(-0.7, 'anger') }, '2026-03-02T09:30:00.000Z');
  return made.events;
}

test('hours are those of the time zone', () => {
  const berlin = barsByHour(story(), '2026-03-02', 'Europe/Berlin');
  expect(berlin.length).toBe(24);
  expect(berlin[9]).toEqual({ slot: '09', unpleasant: 1, even: 0, pleasant: 1 });
  expect(berlin[23]).toEqual({ slot: '23', unpleasant: 0, even: 1, pleasant: 0 });
  const rest = berlin.filter((_, hour) => hour !== 9 && hour !== 23);
  expect(rest.every(({ unpleasant, even, pleasant }) => unpleasant + even + pleasant === 0)).toBe(
    true,
  );
});

test('every day of the period has its bar, also where nothing happened', () => {
  const rows = rollUpAll(story(), (at) => at.slice(0, 10));
  const bars = barsByDay(rows, { to: '2026-03-04', length: 7 });
  expect(bars.map(({ slot }) => slot.slice(-2))).toEqual([
    '26',
    '27',
    '28',
    '01',
    '02',
    '03',
    '04',
  ]);
  expect(bars[4]).toEqual({ slot: '2026-03-02', unpleasant: 1, even: 1, pleasant: 1 });
  expect(bars[5]).toEqual({ slot: '2026-03-03', unpleasant: 0, even: 1, pleasant: 0 });
});

test('the states of tickets tell the same hours as their events, for every selection', () => {
  const selections = fc.constantFrom(
    ...([
      WHOLE,
      { site: 'zendesk', situation: 'late' },
      { site: 'gmail', situation: null },
    ] as const),
  );
  fc.assert(
    fc.property(arbitraryStory, selections, (events, selection) => {
      const { threads } = foldEvents(events, new Map(), (at) => at.slice(0, 10));
      const told = ['2026-03-02', 'Asia/Tokyo', selection] as const;
      expect(barsOfThreads([...threads.values()], ...told)).toEqual(barsByHour(events, ...told));
    }),
  );
});
