import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { parseCsv } from '@/tests/support/parse-csv';
import { hashEvent, verifyChain } from '../events/chain';
import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import { createTranslate } from '../i18n/translate';
import { reportOf } from '../reports/report';
import { buildExport } from './build-export';
import type { Export, ExportData, ExportFile, ExportFormat } from './export';
import { exportDataOf } from './export-data';
import type { ExportLevel } from './export-level';
import { MOST_ROWS } from './xlsx/sheet-xml';

function story(): AttuneEvent[] {
  const made = createStory();
  for (let ticket = 1; ticket <= 40; ticket += 1) {
    const at = '2026-03-02T10:00:00.000Z';
    const moment = made.moment(ticket, 0, { reading: sampleReading(-0.4, 'anger') }, at);
    made.impression(ticket, made.offer(ticket, moment));
    made.reply(ticket, moment, ticket % 2 ? 'edited' : 'none', at);
    const valence = ticket % 3 ? 0.3456 : -0.7;
    made.moment(
      ticket,
      1,
      { reading: sampleReading(valence, 'neutral') },
      '2026-03-03T10:00:00.000Z',
    );
  }
  return made.events;
}

async function textOf(file: ExportFile | undefined): Promise<string> {
  let text = '';
  for await (const chunk of file?.chunks() ?? []) text += chunk;
  return text;
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}

function dataOf(level: ExportLevel, events: readonly AttuneEvent[]): ExportData {
  return exportDataOf(level, events, rollUpAll(events, dayOf), dayOf);
}

function exported(
  level: ExportLevel,
  format: ExportFormat,
  events = story(),
  careMode = false,
): Export {
  return buildExport({
    ...{ data: dataOf(level, events), format, careMode },
    ...{ timeZone: 'UTC', madeAt: '2026-03-09T00:00:00.000Z', t: createTranslate('en') },
  });
}

test('a CSV of days comes with its dictionary, and its numbers give the report again', async () => {
  const { files, preview, dictionary, formulas } = exported('day', 'csv');
  expect(files.map(({ name }) => name)).toEqual([
    'attune-days-own-use-2026-03-02_2026-03-03.csv',
    'attune-days-own-use-2026-03-02_2026-03-03-dictionary.csv',
  ]);
  const [header = [], ...rows] = parseCsv(await textOf(files[0]));
  expect(header).toEqual(dictionary.map(({ name }) => name));
  expect([rows.length, preview.rows]).toEqual([2, 2]);
  const [, audience, ...explained] = parseCsv(await textOf(files[1]));
  expect(audience?.[4]).toContain('own use only');
  const names = formulas.map(({ name }) => name);
  expect(explained.map(([name]) => name)).toEqual([...header, ...names]);
  function total(name: string): number {
    return rows.reduce((sum, row) => sum + Number(row[header.indexOf(name)]), 0);
  }
  const report = reportOf(rollUpAll(story(), dayOf));
  const { estimate } = report.shift.all;
  if (!estimate.ok) throw new Error('a mean was expected');
  const n = total('shift_followed_n') + total('shift_ignored_n');
  const sum = total('shift_followed_sum') + total('shift_ignored_sum');
  expect(sum / n).toBeCloseTo(estimate.interval.estimate, 12);
  expect(total('opportunities')).toBe(report.opportunities);
});

test('a JSON of events holds them as stored: the chain can be checked from the file', async () => {
  const events = story();
  let prevHash = '';
  for (const event of events) {
    event.prevHash = prevHash;
    event.hash = await hashEvent(prevHash, event);
    prevHash = event.hash;
  }
  const { files } = exported('event', 'json', events);
  const back = JSON.parse(await textOf(files[0]));
  expect(back).toMatchObject({ app: 'Attune', level: 'event', count: events.length });
  expect(back).toMatchObject({ audience: 'own', note: expect.stringContaining('own use only') });
  expect(back.dictionary.length).toBeGreaterThan(80);
  expect(await verifyChain(back.rows)).toEqual({ ok: true, n: events.length });
});

test.each(['cells', 'day', 'conversation'] as const)(
  'a JSON of %s has the columns of the CSV',
  async (level) => {
    const json = JSON.parse(await textOf(exported(level, 'json').files[0]));
    const [header] = parseCsv(await textOf(exported(level, 'csv').files[0]));
    expect(Object.keys(json.rows[0])).toEqual(header);
    expect(json.formulas.length).toBeGreaterThan(2);
  },
);

test.each(['cells', 'day', 'conversation', 'event'] as const)(
  'the preview of %s is what the file holds, row by row',
  async (level) => {
    const { files, preview } = exported(level, 'csv');
    const [header, ...rows] = parseCsv(await textOf(files[0]));
    expect(preview.columns).toEqual(header);
    expect(preview.rows).toBe(rows.length);
    const shown: string[][] = [];
    for await (const slice of preview.slices()) {
      shown.push(...slice.map((row) => row.map((cell) => String(cell ?? ''))));
    }
    expect(rows).toEqual(shown);
  },
);

test.each(['csv', 'xlsx', 'json'] as const)(
  'care mode: no %s holds handling times or counts of closed tickets',
  async (format) => {
    for (const level of ['cells', 'day', 'conversation', 'event'] as const) {
      const { files, preview, dictionary } = exported(level, format, story(), true);
      const names = [...preview.columns, ...dictionary.map(({ name }) => name)];
      for (const name of ['seconds', 'solved', 'reopened', 'status'])
        expect(names).not.toContain(name);
      if (format === 'xlsx') continue;
      const text = (await textOf(files[0])).replaceAll('"seconds":null', '');
      expect(text).not.toContain('seconds');
    }
  },
);

test('nothing to export is a file with its header', async () => {
  const { files, preview } = exported('event', 'csv', []);
  expect(files[0]?.name).toBe('attune-events-own-use-empty.csv');
  expect(parseCsv(await textOf(files[0])).length).toBe(1);
  expect(preview).toMatchObject({ rows: 0, from: null });
});

test('too little for others is no file, and says how much there is', () => {
  const events = story().filter(({ data }) => /AA[1-3]$/.test(data.ticket));
  const { files, problem } = exported('cells', 'csv', events);
  expect(files).toEqual([]);
  expect(problem).toEqual({ reason: 'few', opportunities: 3, least: 5 });
});

test('what is for others holds no row below 5 and nothing of a ticket', async () => {
  const json = JSON.parse(await textOf(exported('cells', 'json').files[0]));
  expect(json).toMatchObject({ audience: 'lead', level: 'cells' });
  for (const row of json.rows) expect(row.opportunities).toBeGreaterThanOrEqual(5);
  expect(JSON.stringify(json.rows)).not.toContain('k1:');
});

test('a conversation has a number, not its ticket', async () => {
  const text = await textOf(exported('conversation', 'csv').files[0]);
  expect(text).not.toContain('k1:');
  const [header = [], ...rows] = parseCsv(text);
  expect(rows.map((row) => row[header.indexOf('number')])).toEqual(
    rows.map((_, at) => String(at + 1)),
  );
});

test('more rows than a workbook holds is said before, and no other format minds', () => {
  const data = dataOf('event', story());
  const source = { ...data.source, count: MOST_ROWS + 1 };
  const input = { timeZone: 'UTC', madeAt: '2026-03-09T00:00:00.000Z', t: createTranslate('en') };
  const long = { ...input, data: { ...data, source } as ExportData, careMode: false };
  expect(buildExport({ ...long, format: 'xlsx' })).toMatchObject({
    ...{ files: [], problem: { reason: 'too_many_rows', most: MOST_ROWS } },
  });
  expect(buildExport({ ...long, format: 'csv' }).problem).toBeNull();
});
