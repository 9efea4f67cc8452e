import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import {
  createStory,
  sampleHash,
  sampleId,
  sampleReading,
  sampleTime,
} from '@/tests/support/event-samples';
import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import { addCounts, type Counts, sumCounts, VALENCE_UNIT } from '../events/roll-up';
import type { Facts, OpportunityFact } from './facts';
import { factsOf } from './facts-of';

function dayOf(at: string): string {
  return at.slice(0, 10);
}

function shiftCounts({ level, before, after, excluded }: OpportunityFact): Counts {
  const arm = level === 'none' ? 'shift_ignored' : 'shift_followed';
  if (excluded !== null || before === null || after === null) {
    return { [`${arm}_${excluded === 'unsure' ? 'unsure' : 'missing'}`]: 1 };
  }
  const units = Math.round((after - before) * VALENCE_UNIT);
  return { [`${arm}_n`]: 1, [`${arm}_sum`]: units, [`${arm}_sumsq`]: units * units };
}

/** Those of the totals of a day, site and channel that the facts tell as well. */
function countsOf(facts: Facts): Map<string, Counts> {
  const rows = new Map<string, Counts>();
  function add(
    { day, site, channel }: Omit<OpportunityFact, 'level'> | Facts['moments'][number],
    counts: Counts,
  ) {
    const key = `${day}|${site}|${channel}`;
    const row = rows.get(key) ?? {};
    addCounts(row, counts);
    rows.set(key, row);
  }
  for (const moment of facts.moments) {
    const { mood, history, flags } = moment;
    add(moment, {
      ...{ moments: 1, history: Number(history), urgent: Number(flags.urgency > 0) },
      ...(mood ? { [`mood_${mood}`]: 1 } : { unsure: 1 }),
    });
  }
  for (const opportunity of facts.opportunities) {
    const { level, aside } = opportunity;
    add(opportunity, {
      ...{ opportunities: 1, [`followed_${level}`]: 1 },
      ...{ dismissed: Number(aside !== null && level === 'none'), ...shiftCounts(opportunity) },
    });
  }
  return rows;
}

test('the totals of the facts are those of the daily totals', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      const facts = factsOf(events, dayOf);
      const rows = rollUpAll(events, dayOf);
      const mine = countsOf(facts);
      for (const { key, counts } of rows) {
        const row = mine.get(key) ?? {};
        for (const name of Object.keys(row) as (keyof Counts)[]) {
          expect([key, name, row[name] ?? 0]).toEqual([key, name, counts[name] ?? 0]);
        }
      }
      const all = sumCounts(rows.map(({ counts }) => counts));
      expect(facts.opportunities.length).toBe(all.opportunities ?? 0);
      expect(facts.moments.length).toBe(all.moments ?? 0);
      const replies = facts.conversations.reduce((n, { replies }) => n + replies, 0);
      expect(replies).toBe(all.replies ?? 0);
    }),
    { numRuns: 200 },
  );
});

test('two browsers that saw the same tickets are two agents, whatever the order of their events', () => {
  fc.assert(
    fc.property(arbitraryStory, fc.array(fc.boolean(), { maxLength: 60 }), (events, turns) => {
      const theirs = events.map((event): AttuneEvent => ({ ...event, install: sampleId(1) }));
      const mixed: AttuneEvent[] = [];
      const [one, two] = [[...events], [...theirs]];
      for (const first of turns) mixed.push(...(first ? one : two).splice(0, 1));
      mixed.push(...one, ...two);
      const alone = factsOf(events, dayOf);
      const both = factsOf(mixed, dayOf);
      expect(both.opportunities.length).toBe(2 * alone.opportunities.length);
      expect(both.conversations.filter(({ agent }) => agent === sampleId(0))).toEqual(
        alone.conversations,
      );
      expect(both.now).toBe(alone.now);
    }),
    { numRuns: 50 },
  );
});

test('the empty place of a withheld offer gives an opportunity of the holdout', () => {
  const story = createStory();
  const reading = sampleReading(-0.6, 'anger');
  const first = story.moment(1, 0, { reading }, sampleTime(0));
  const withheld = { state: 'withheld', why: 'holdout', arm: 'holdout' } as const;
  const offer = story.offer(1, first, withheld, sampleTime(0));
  story.impression(1, offer, sampleTime(1));
  story.reply(1, first, 'none', sampleTime(5));
  story.moment(1, 1, { reading: sampleReading(-0.1, 'worry') }, sampleTime(30));
  const { opportunities, conversations, moments } = factsOf(story.events, dayOf);
  expect(opportunities).toMatchObject([
    {
      ...{ agent: sampleId(0), ticket: sampleHash(1), at: sampleTime(5), day: '2026-03-02' },
      ...{ arm: 'holdout', outside: false, seen: 2, level: 'none', before: -0.6, after: -0.1 },
      ...{ afterAt: sampleTime(30), excluded: null, inserted: false, aside: null },
    },
  ]);
  expect(moments.map(({ arm, seen }) => [arm, seen])).toEqual([
    ['holdout', true],
    [null, false],
  ]);
  expect(conversations).toMatchObject([{ firstAt: sampleTime(0), lastAt: sampleTime(30) }]);
});

test('time grows with the number of events, not with its square', () => {
  const story = createStory();
  for (let index = 0; index < 8_000; index += 1) {
    const moment = story.moment(1, index, {}, sampleTime(index));
    story.impression(1, story.offer(1, moment), sampleTime(index));
    story.reply(1, moment, 'edited', sampleTime(index));
  }
  // By the square this would take minutes; the runner ends it.
  expect(factsOf(story.events, dayOf).opportunities.length).toBe(8_000);
}, 30_000);
