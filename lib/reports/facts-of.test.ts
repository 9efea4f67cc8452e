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
import { playTeam } from '@/tests/support/simulate-team';
import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import { addCounts, type Counts, rollUpKey, sumCounts, VALENCE_UNIT } from '../events/roll-up';
import type { Facts, MomentFact, OpportunityFact } from './facts';
import { factsOf } from './facts-of';

function dayOf(at: string): string {
  return at.slice(0, 10);
}

function shiftCounts(
  { before, after, excluded }: OpportunityFact,
  prefix: 'shift_followed' | 'shift_ignored' | 'arm_shown' | 'arm_holdout',
): Counts {
  if (excluded !== null || before === null || after === null) {
    return { [`${prefix}_${excluded === 'unsure' ? 'unsure' : 'missing'}`]: 1 };
  }
  const units = Math.round((after - before) * VALENCE_UNIT);
  return { [`${prefix}_n`]: 1, [`${prefix}_sum`]: units, [`${prefix}_sumsq`]: units * units };
}

function armCounts(opportunity: OpportunityFact): Counts {
  const { arm, outside, level } = opportunity;
  if (outside) return { arm_outside: 1 };
  if (arm === null) return {};
  return {
    [`arm_${arm}_opportunities`]: 1,
    [`arm_${arm}_followed`]: Number(level !== 'none'),
    ...shiftCounts(opportunity, `arm_${arm}`),
  };
}

function opportunityCounts(opportunity: OpportunityFact): Counts {
  const { arm, level, aside, inserted, placebo, seen } = opportunity;
  if (arm === 'holdout') return armCounts(opportunity);
  const kept = level === 'verbatim' || level === 'edited';
  const chance = placebo?.k === seen ? { placebo_n: 1, placebo_words: Number(kept) } : {};
  return {
    ...{ opportunities: 1, [`followed_${level}`]: 1, used: Number(inserted), ...chance },
    ...(aside !== null && level === 'none' ? { dismissed: 1, [`aside_${aside}`]: 1 } : {}),
    ...shiftCounts(opportunity, level === 'none' ? 'shift_ignored' : 'shift_followed'),
    ...armCounts(opportunity),
  };
}

function momentCounts({ mood, history, flags, asks, repeats }: MomentFact): Counts {
  return {
    ...{ moments: 1, history: Number(history), urgent: Number(flags.urgency > 0) },
    ...{ asks: Number(asks), repeats: Number(repeats) },
    ...(mood ? { [`mood_${mood}`]: 1 } : { unsure: 1 }),
  };
}

/** Everything in the totals of a day, site, channel and situation that the facts tell as well. */
const TOLD = new RegExp(
  '^(moments|history|urgent|asks|repeats|mood_.*|unsure|nameable|concrete|opportunities|used|' +
    'followed_.*|dismissed|aside_.*|shift_.*|arm_.*|placebo_n|placebo_words)$',
);

function countsOf(facts: Facts): Map<string, Counts> {
  const rows = new Map<string, Counts>();
  function add(place: MomentFact | OpportunityFact, counts: Counts): void {
    const row = rows.get(rollUpKey(place)) ?? {};
    addCounts(row, counts);
    rows.set(rollUpKey(place), row);
  }
  for (const moment of facts.moments) {
    add(moment, momentCounts(moment));
    const { reply } = moment;
    if (reply?.nameable == null || reply.concrete === null) continue;
    // What a reply names counts on its own day.
    const { nameable, concrete } = reply;
    add({ ...moment, day: dayOf(reply.at) }, { nameable, concrete });
  }
  for (const opportunity of facts.opportunities) add(opportunity, opportunityCounts(opportunity));
  return rows;
}

/** One entry for each number that is not 0. */
function entriesOf(rows: Iterable<readonly [string, Counts]>): Record<string, number> {
  const entries = [...rows].flatMap(([row, counts]) =>
    Object.entries(counts)
      .filter(([name, n]) => TOLD.test(name) && n !== 0)
      .map(([name, n]) => [`${row} ${name}`, n] as const),
  );
  return Object.fromEntries(entries);
}

function expectSameTotals(events: readonly AttuneEvent[]): void {
  const facts = factsOf(events, dayOf);
  const rows = rollUpAll(events, dayOf);
  const totals = rows.map(({ key, counts }) => [key, counts] as const);
  expect(entriesOf(countsOf(facts))).toEqual(entriesOf(totals));
  const all = sumCounts(rows.map(({ counts }) => counts));
  const replies = facts.conversations.reduce((n, conversation) => n + conversation.replies, 0);
  expect(replies).toBe(all.replies ?? 0);
}

test('the totals of the facts are those of the daily totals, whatever happened', () => {
  fc.assert(fc.property(arbitraryStory, expectSameTotals), { numRuns: 200 });
});

test('so they are with a holdout, placebos, reasons and unsure readings', () => {
  const events = playTeam({ seed: 8, agents: 1, tickets: 120, effect: 0.1, holdout: true });
  expectSameTotals(events);
  const facts = factsOf(events, dayOf);
  const told = Object.keys(entriesOf(countsOf(facts))).map((key) => key.split(' ')[1]);
  for (const name of [
    'arm_holdout_sumsq',
    'arm_outside',
    'placebo_words',
    'aside_not_now',
    'used',
  ]) {
    expect(told).toContain(name);
  }
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
