import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import type { Situation } from '../reading/labels';
import { factsOf } from './facts-of';
import { situationReport } from './situation-report';

function story(counts: Partial<Record<Situation, number>>) {
  const made = createStory();
  let ticket = 0;
  for (const [label, n] of Object.entries(counts)) {
    for (let at = 0; at < n; at += 1) {
      ticket += 1;
      const situation = { label: label as Situation, p: 0.8 };
      const reading =
        at % 4 === 0 ? sampleReading(0, 'neutral', at % 8 === 0) : sampleReading(-0.5, 'anger');
      made.moment(ticket, 0, { situation, reading, repeats: at % 2 === 0 });
    }
  }
  return factsOf(made.events, (at) => at.slice(0, 10)).conversations;
}

test('most frequent first; what could point to one conversation is taken together', () => {
  const rows = situationReport(story({ lost: 4, late: 40, outage: 5, bug: 1 }));
  expect(rows.map(({ situation, conversations }) => [situation, conversations])).toEqual([
    ['late', 40],
    ['outage', 5],
    [null, 5],
  ]);
});

test('the share of the upset is of those read surely', () => {
  const [late] = situationReport(story({ late: 40 }));
  if (!late?.upset.ok || !late.again.ok) throw new Error('shares were expected');
  const { estimate, n, missing } = late.upset.interval;
  expect([estimate, n, missing]).toEqual([30 / 35, 35, 5]);
  expect(late.again.interval.estimate).toBe(0.5);
});

test('conversations without a situation are not reported', () => {
  const made = createStory();
  made.moment(1, 0);
  expect(situationReport(factsOf(made.events, (at) => at.slice(0, 10)).conversations)).toEqual([]);
});
