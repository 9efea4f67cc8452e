import { expect, test } from 'vitest';
import { linkTeam, playTeam } from '@/tests/support/simulate-team';
import { makeReport } from './make-report';

const ALL = { timeZone: null, from: null, to: null };
const EVENTS = await linkTeam(
  playTeam({ seed: 2, agents: 2, tickets: 20, effect: 0, holdout: false }),
);
const LINES = EVENTS.map((event) => JSON.stringify(event));

test('events of two agents, in any order, make one report with two whole chains', async () => {
  const lines = [...LINES].reverse();
  const made = await makeReport([{ file: 'a.jsonl', lines }], [], ALL, 'UTC');
  expect(made).toMatchObject({ status: 0, complaints: [] });
  expect(made.report.n).toMatchObject({ agents: 2, conversations: 40 });
  expect(made.report.source).toMatchObject({ events: EVENTS.length, duplicates: 0, bad: [] });
  expect(made.report.source.chains.map(({ state }) => state)).toEqual(['whole', 'whole']);
});

test('the order of the lines changes no number', async () => {
  const there = await makeReport([{ file: 'a', lines: LINES }], [], ALL, 'UTC');
  const back = await makeReport([{ file: 'a', lines: [...LINES].reverse() }], [], ALL, 'UTC');
  expect(JSON.stringify(back.report.reports)).toBe(JSON.stringify(there.report.reports));
});

test('a line that is wrong and a chain that is broken are said, and the rest is reported', async () => {
  const lines = LINES.map((line, n) => (n === 4 ? line.replace('"kind"', '"sort"') : line));
  const { status, complaints, report } = await makeReport(
    [{ file: 'a.jsonl', lines }],
    [],
    ALL,
    'UTC',
  );
  expect(status).toBe(1);
  expect(complaints[0]).toMatch(/^a\.jsonl, line 5: \w+ is wrong$/);
  expect(complaints[1]).toMatch(/the chain breaks at event 6 \(gap\)$/);
  expect(report.source.events).toBe(EVENTS.length - 1);
});

test('days are those of the zone that was asked for, of the export, or of this machine', async () => {
  const sources = [{ file: 'a', lines: LINES }];
  const here = await makeReport(sources, [], ALL, 'Asia/Tokyo');
  const asked = await makeReport(sources, [], { ...ALL, timeZone: 'America/New_York' }, 'UTC');
  expect(here.report.options.timeZone).toBe('Asia/Tokyo');
  expect(here.report.period.from).toBe('2026-03-02');
  expect(asked.report.period.from).toBe('2026-03-01');
});

test('nothing to read is a failure', async () => {
  const { status, complaints } = await makeReport([{ file: 'a', lines: [] }], [], ALL, 'UTC');
  expect([status, complaints]).toEqual([2, ['no event could be read']]);
});
