import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { simulateDays } from '@/tests/support/simulate-days';
import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import type { RollUp } from '../events/roll-up';
import { createTranslate } from '../i18n/translate';
import { reportOf } from '../reports/report';
import { buildExport } from './build-export';
import type { ExportFormat } from './export';
import { exportDataOf } from './export-data';
import type { ExportLevel } from './export-level';
import { readExportFile } from './read-export';

function dayOf(at: string): string {
  return at.slice(0, 10);
}

async function fileOf(
  level: ExportLevel,
  format: ExportFormat,
  events: readonly AttuneEvent[],
  rows: readonly RollUp[] = rollUpAll(events, dayOf),
  careMode = false,
): Promise<string> {
  const { files } = buildExport({
    data: exportDataOf(level, events, rows, dayOf),
    ...{ format, careMode, timeZone: 'UTC', madeAt: '2026-04-01T10:00:00.000Z' },
    t: createTranslate('de'),
  });
  let text = '';
  for await (const chunk of files[0]?.chunks() ?? []) text += chunk;
  return text;
}

const EVENTS = simulateDays(11, 40, '2026-03-31');
const ROWS = rollUpAll(EVENTS, dayOf);

test.each(['csv', 'json'] as const)(
  '%s: export, import and recompute give identical numbers',
  async (format) => {
    const read = readExportFile(await fileOf('day', format, EVENTS));
    if (!read.ok || read.level !== 'day') throw new Error('days were expected');
    expect(read.rows).toEqual(ROWS);
    expect(reportOf(read.rows)).toEqual(reportOf(ROWS));
    expect(reportOf(ROWS).followed.ok).toBe(true);
  },
);

test.each(['csv', 'json'] as const)(
  '%s: cells give the numbers of the whole period',
  async (format) => {
    const read = readExportFile(await fileOf('cells', format, EVENTS));
    if (!read.ok || read.level !== 'cells') throw new Error('cells were expected');
    expect(reportOf(read.rows)).toEqual(reportOf(ROWS));
    expect(read.rows.length).toBeGreaterThan(20);
  },
);

test('whatever happened, its totals come back exactly', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryStory, fc.constantFrom('csv', 'json'), async (events, format) => {
      const rows = rollUpAll(events, dayOf);
      const read = readExportFile(await fileOf('day', format, events, rows));
      expect(read).toEqual({ ok: true, level: 'day', rows });
    }),
    { numRuns: 20 },
  );
});

test('what care mode leaves out is 0', async () => {
  const read = readExportFile(await fileOf('day', 'csv', EVENTS, ROWS, true));
  if (!read.ok) throw new Error('days were expected');
  const report = reportOf(read.rows);
  expect([report.solved, report.reopened]).toEqual([0, 0]);
  expect(report.followed).toEqual(reportOf(ROWS).followed);
});

test('single conversations and events are not for merging', async () => {
  const refused = { ok: false, errors: [{ line: 1, column: null, reason: 'not_for_merging' }] };
  for (const level of ['conversation', 'event'] as const) {
    expect(readExportFile(await fileOf(level, 'json', EVENTS))).toEqual(refused);
  }
  expect(readExportFile(await fileOf('conversation', 'csv', EVENTS))).toEqual(refused);
});

test.each([
  ['', 'not_ours'],
  ['ticket,csat\r\n1,5\r\n', 'not_ours'],
  ['{"app":"Other","rows":[]}', 'not_ours'],
  ['{"app":"Attune","format":1,"level":"day","rows":[]}', 'not_ours'],
  ['{"app":"Attune"', 'broken'],
  ['day,site,channel,situation,opportunities\r\n"2026', 'broken'],
])('%j is %s', (text, reason) => {
  expect(readExportFile(text)).toMatchObject({ ok: false, errors: [{ reason }] });
});

const HEAD = 'day,site,channel,situation,moments,valence_sum,opportunities';

test('an error says its line and column', () => {
  const text = [
    HEAD,
    '2026-03-02,zendesk,email,late,3,-0.5,1',
    '2026-03-32,zendesk,email,late,3,-0.5,1',
    '2026-03-03,zendesk,email,late,-3,-0.5,1',
    '2026-03-04,zendesk,email,late,3,0.00005,1',
    '2026-03-05,elsewhere,email,late,3,0,1.5',
    '2026-03-02,zendesk,email,late,3,0,1',
    '2026-03-07,zendesk,email,late,,0,1',
  ].join('\r\n');
  expect(readExportFile(`${text}\r\n`)).toEqual({
    ok: false,
    errors: [
      { line: 3, column: 'day', reason: 'wrong' },
      { line: 4, column: 'moments', reason: 'wrong' },
      { line: 5, column: 'valence_sum', reason: 'wrong' },
      { line: 6, column: 'site', reason: 'wrong' },
      { line: 6, column: 'opportunities', reason: 'wrong' },
      { line: 7, column: null, reason: 'twice' },
      { line: 8, column: 'moments', reason: 'wrong' },
    ],
  });
});

test('a short row misses its columns, and a cell below 5 is refused', () => {
  expect(readExportFile(`${HEAD}\r\n2026-03-02,zendesk\r\n`)).toMatchObject({
    ok: false,
    errors: [
      { line: 2, column: 'channel', reason: 'missing' },
      { line: 2, column: 'situation', reason: 'missing' },
      { line: 2, column: 'moments', reason: 'wrong' },
      {},
      {},
    ],
  });
  const cells =
    'span,from,to,site,situation,opportunities\r\nday,2026-03-02,2026-03-01,all,several,4\r\n';
  expect(readExportFile(cells)).toEqual({
    ok: false,
    errors: [
      { line: 2, column: 'to', reason: 'wrong' },
      { line: 2, column: 'opportunities', reason: 'too_small' },
    ],
  });
});

test('no text is a reason to fail otherwise than by an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      const read = readExportFile(text);
      expect(read.ok ? read.rows : read.errors).toBeInstanceOf(Array);
    }),
    { numRuns: 30 },
  );
});
