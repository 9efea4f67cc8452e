import { expect, test } from 'vitest';
import { verifyChain } from '@/lib/events/chain';
import type { AttuneEvent } from '@/lib/events/event';
import { parseEvent } from '@/lib/events/event-schema';
import { surveyCsv } from './survey';
import { DEMO_TEAM } from './team';
import { teamEvents } from './team-events';

const SMALL = { ...DEMO_TEAM, agents: 2, days: 7, perDay: 6 };

async function all(team = SMALL): Promise<AttuneEvent[][]> {
  const agents: AttuneEvent[][] = [];
  for await (const events of teamEvents(team)) agents.push(events);
  return agents;
}

test('every event is one that the writer would have taken, in a chain that holds', async () => {
  const agents = await all();
  expect(agents).toHaveLength(2);
  for (const events of agents) {
    const wrong = events.map(parseEvent).filter((parsed) => !parsed.ok);
    expect(wrong).toEqual([]);
    expect(await verifyChain(events)).toMatchObject({ ok: true, n: events.length });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const times = events.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  }
});

test('the same seed gives the same bytes, another gives others', async () => {
  const [first, second] = [await all(), await all()];
  expect(second).toEqual(first);
  expect(await all({ ...SMALL, seed: 8 })).not.toEqual(first);
});

test('events name events that came before', async () => {
  for (const events of await all()) {
    const known = new Set<string>();
    for (const { id, kind, data } of events) {
      if (kind === 'offer' || kind === 'correction') expect(known).toContain(data.moment);
      if (kind === 'impression' || kind === 'insertion') expect(known).toContain(data.offer);
      known.add(id);
    }
  }
});

test('about one conversation in ten is held back; without a holdout none is', async () => {
  const arms = (await all({ ...SMALL, days: 30 }))
    .flat()
    .flatMap(({ kind, data }) => (kind === 'offer' && data.arm !== 'outside' ? [data.arm] : []));
  const share = arms.filter((arm) => arm === 'holdout').length / arms.length;
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(0.16);
  const none = (await all({ ...SMALL, holdout: false })).flat();
  expect(none.some(({ kind, data }) => kind === 'offer' && 'arm' in data)).toBe(false);
});

test('some customers answer the survey, within its scale', async () => {
  const [events = []] = await all({ ...SMALL, days: 60 });
  const answers = surveyCsv(events, 7).map((line) => line.split(','));
  const tickets = new Set(events.map(({ data }) => data.ticket));
  expect(answers.length).toBeGreaterThan(tickets.size * 0.08);
  expect(answers.length).toBeLessThan(tickets.size * 0.35);
  for (const [ticket = '', day = '', ...scores] of answers) {
    expect(tickets).toContain(ticket);
    expect(day).toMatch(/^2026-\d\d-\d\d$/);
    for (const score of scores) expect(['1', '2', '3', '4', '5']).toContain(score);
  }
});
