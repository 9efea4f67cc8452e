import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { factsOf } from './facts-of';
import type { Behaviour } from './standards';
import { standardsReview } from './standards-review';

const SORRY: Behaviour = { id: 'sorry', act: 'apologise', occasion: 'always', rule: 'do' };
const MONTH = { to: '2026-11-24', length: 30 } as const;

function momentsOf(parts: readonly { day: string; replies: number; sorry: number }[]) {
  const made = createStory();
  let ticket = 0;
  for (const { day, replies, sorry } of parts) {
    for (let reply = 0; reply < replies; reply += 1) {
      ticket += 1;
      const at = `${day}T08:00:00.000Z`;
      const acts = reply < sorry ? { apologise: 1 } : {};
      made.reply(ticket, made.moment(ticket, 0, {}, at), null, at, { acts });
    }
  }
  return factsOf(made.events, (at) => at.slice(0, 10)).moments;
}

test('two periods that meet, each reply in one of them', () => {
  const moments = momentsOf([
    { day: '2026-09-25', replies: 50, sorry: 50 },
    { day: '2026-09-26', replies: 40, sorry: 10 },
    { day: '2026-10-26', replies: 60, sorry: 45 },
  ]);
  const { now, before, rows } = standardsReview(moments, [SORRY], MONTH);
  expect([before, now]).toEqual([
    { from: '2026-09-26', to: '2026-10-25' },
    { from: '2026-10-26', to: '2026-11-24' },
  ]);
  const [row] = rows;
  if (!row?.now.ok || !row.before.ok || !row.difference.ok)
    throw new Error('numbers were expected');
  expect([row.before.interval.estimate, row.before.interval.n]).toEqual([0.25, 40]);
  expect([row.now.interval.estimate, row.now.interval.n]).toEqual([0.75, 60]);
  expect(row.difference.interval.estimate).toBeCloseTo(0.5, 12);
  expect(row.difference.interval.method).toBe('newcombe');
  expect(row.difference.interval.low).toBeGreaterThan(0.3);
});

test('too few replies in either period give no difference', () => {
  const moments = momentsOf([{ day: '2026-11-01', replies: 30, sorry: 10 }]);
  const [row] = standardsReview(moments, [SORRY], MONTH).rows;
  expect(row?.now.ok).toBe(true);
  expect(row?.before).toEqual({ ok: false, n: 0, missing: 0, least: 20 });
  expect(row?.difference).toMatchObject({ ok: false, n: 0 });
});

test('no behaviours, no rows', () => {
  expect(standardsReview([], [], MONTH).rows).toEqual([]);
});
