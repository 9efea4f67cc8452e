import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { parseCsv } from '@/tests/support/parse-csv';
import { hashEvent, verifyChain } from '../events/chain';
import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import { createTranslate } from '../i18n/translate';
import { reportOf } from '../reports/report';
import { buildExport, type ExportFile, type ExportFormat, type ExportLevel } from './build-export';

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

function textOf(file: ExportFile | undefined): string {
  return [...(file?.chunks() ?? [])].join('');
}

function exported(level: ExportLevel, format: ExportFormat, events = story()) {
  const rollups = rollUpAll(events, (at) => at.slice(0, 10));
  return buildExport({
    ...{ level, format, events, rollups, timeZone: 'UTC', madeAt: '2026-03-09T00:00:00.000Z' },
    t: createTranslate('en'),
  });
}

test('a CSV of days comes with its dictionary, and its numbers give the report again', () => {
  const { files, preview, dictionary } = exported('day', 'csv');
  expect(files.map(({ name }) => name)).toEqual([
    'attune-days-2026-03-02_2026-03-03.csv',
    'attune-days-2026-03-02_2026-03-03-dictionary.csv',
  ]);
  const [header = [], ...rows] = parseCsv(textOf(files[0]));
  expect(header).toEqual(dictionary.map(({ name }) => name));
  expect([rows.length, preview.rows]).toEqual([2, 2]);
  const explained = parseCsv(textOf(files[1])).slice(1);
  expect(explained.map(([name]) => name)).toEqual(header);
  function total(name: string): number {
    return rows.reduce((sum, row) => sum + Number(row[header.indexOf(name)]), 0);
  }
  const report = reportOf(rollUpAll(story(), (at) => at.slice(0, 10)));
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
  const back = JSON.parse(textOf(files[0]));
  expect(back).toMatchObject({ app: 'Attune', level: 'event', count: events.length });
  expect(back.dictionary.length).toBeGreaterThan(80);
  expect(await verifyChain(back.rows)).toEqual({ ok: true, n: events.length });
});

test('a JSON of days has the columns of the CSV', () => {
  const json = JSON.parse(textOf(exported('day', 'json').files[0]));
  const [header] = parseCsv(textOf(exported('day', 'csv').files[0]));
  expect(Object.keys(json.rows[0])).toEqual(header);
});

test('the preview is what the file holds', () => {
  const { files, preview } = exported('event', 'csv');
  const [header, ...rows] = parseCsv(textOf(files[0]));
  expect(preview.columns).toEqual(header);
  expect(preview.rows).toBe(rows.length);
  expect(preview.sample.length).toBe(5);
  const written = preview.sample.map((row) => row.map((cell) => String(cell ?? '')));
  expect(rows.slice(0, 5)).toEqual(written);
});

test('nothing to export is a file with its header', () => {
  const { files, preview } = exported('event', 'csv', []);
  expect(files[0]?.name).toBe('attune-events-empty.csv');
  expect(parseCsv(textOf(files[0])).length).toBe(1);
  expect(preview).toMatchObject({ rows: 0, from: null });
});
