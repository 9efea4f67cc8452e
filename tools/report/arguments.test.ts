import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

test('files by what they hold, and options anywhere', () => {
  const words =
    'a.jsonl --time-zone Europe/Berlin csat.CSV b.json --from 2026-01-01 --to 2026-01-31';
  expect(parseArguments(words.split(' '))).toEqual({
    ok: true,
    arguments: {
      ...{ events: ['a.jsonl', 'b.json'], kpis: ['csat.CSV'], timeZone: 'Europe/Berlin' },
      ...{ from: '2026-01-01', to: '2026-01-31' },
    },
  });
});

test.each([
  [['csat.csv'], 'no file with events is given'],
  [[], 'no file with events is given'],
  [['a.jsonl', '--from', 'monday'], '--from monday is not understood'],
  [['a.jsonl', '--time-zone', 'Mars/Base'], '--time-zone Mars/Base is not understood'],
  [['a.jsonl', '--colour', 'red'], '--colour red is not understood'],
])('%j: %s', (words, reason) => {
  expect(parseArguments(words)).toEqual({ ok: false, reason });
});
