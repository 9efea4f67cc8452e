import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { exportText } from '@/tests/support/export-text';
import { linkTeam, playTeam } from '@/tests/support/simulate-team';
import type { ReportArguments } from '../report/arguments';
import { type FileReport, makeReport } from '../report/make-report';

const SCRIPT = fileURLToPath(new URL('./recompute.py', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'attune-recompute-'));
const NEEDS = 'import zoneinfo; zoneinfo.ZoneInfo("Europe/Berlin")';
const HAS_PYTHON = spawnSync('python3', ['-c', NEEDS]).status === 0;
const ALL: Pick<ReportArguments, 'timeZone' | 'from' | 'to'> = {
  timeZone: 'Europe/Berlin',
  from: null,
  to: null,
};
const PATIENCE = 120_000;

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** A team small enough to be quick and large enough for every number; `agents` ≥ 8 cluster by agent. */
async function team(agents: number, tickets: number): Promise<string[]> {
  const events = playTeam({ seed: agents, agents, tickets, effect: 0.25, holdout: true });
  return (await linkTeam(events)).map((event) => JSON.stringify(event));
}

function saved(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

async function report(path: string, lines: readonly string[], given = ALL): Promise<FileReport> {
  return (await makeReport([{ file: path, lines }], [], given, 'UTC')).report;
}

/** What the second computation says of a report; null where there is no Python to ask. */
function compare(path: string, made: FileReport): { status: number | null; said: string } | null {
  if (!HAS_PYTHON) return null;
  const file = saved(`${made.source.events}-report.json`, JSON.stringify(made));
  const { status, stdout, stderr } = spawnSync('python3', [SCRIPT, path, '--compare', file], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

test.each([
  ['conversations', 3, 260],
  ['agents', 9, 60],
])(
  'a second computation gets the same numbers, clustered by %s',
  async (_, agents, tickets) => {
    const lines = await team(agents, tickets);
    const path = saved(`team-${agents}.jsonl`, lines.join('\n'));
    const made = await report(path, lines);
    expect(made.reports.adherence.clusteredBy).toBe(agents < 8 ? 'ticket' : 'agent');
    expect(made.reports.effect.expectation.basis).toBe('own');
    expect(made.reports.holdout.bounds.ok).toBe(true);
    const told = compare(path, made);
    if (told)
      expect(told).toEqual({ status: 0, said: expect.stringMatching(/\b0 differ by more/) });
  },
  PATIENCE,
);

test(
  'little history, some days, and a line that was left out',
  async () => {
    const lines = await team(1, 120);
    const broken = lines.map((line, n) => (n === 7 ? line.replace('"id"', '"di"') : line));
    const path = saved('little.jsonl', broken.join('\n'));
    const days = { ...ALL, from: '2026-03-03', to: '2026-03-04' };
    const made = await report(path, broken, days);
    expect(made.source.bad.length).toBe(1);
    expect(made.reports.effect.expectation.basis).toBe('prior');
    const told = compare(path, made);
    if (told)
      expect(told).toEqual({ status: 0, said: expect.stringMatching(/\b0 differ by more/) });
  },
  PATIENCE,
);

test(
  'the export of the extension gives the same numbers, in both computations',
  async () => {
    const lines = await team(2, 80);
    const head = { level: 'event', timeZone: 'Europe/Berlin' };
    const text = await exportText(
      head,
      lines.map((line) => JSON.parse(line)),
    );
    const path = saved('export.json', text);
    const made = await report(path, text.split('\n'), { ...ALL, timeZone: null });
    expect(made.reports).toEqual((await report(path, lines)).reports);
    const told = compare(path, made);
    if (told)
      expect(told).toEqual({ status: 0, said: expect.stringMatching(/\b0 differ by more/) });
  },
  PATIENCE,
);

test(
  'a number that is wrong in the seventh digit is found and named',
  async () => {
    const lines = await team(1, 60);
    const path = saved('wrong.jsonl', lines.join('\n'));
    const made = await report(path, lines);
    const { wilson } = made.reports.adherence.followed;
    if (!wilson.ok) throw new Error('an interval was expected');
    wilson.interval.low += 1e-7;
    const told = compare(path, made);
    if (told) {
      expect(told.status).toBe(1);
      expect(told.said).toContain('.reports.adherence.followed.wilson.interval.low');
    }
  },
  PATIENCE,
);
