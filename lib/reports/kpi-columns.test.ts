import { expect, test } from 'vitest';
import { guessMapping } from './kpi-columns';

test('columns as help desks and surveys name them', () => {
  expect(
    guessMapping(['Ticket ID', 'Created at', 'CSAT score', 'Felt understood', 'Group']),
  ).toEqual({
    ticket: 'Ticket ID',
    day: 'Created at',
    dayOrder: 'dmy',
    values: [
      { column: 'CSAT score', kind: 'csat' },
      { column: 'Felt understood', kind: 'understood' },
    ],
  });
  expect(guessMapping(['Datum', 'NPS', 'Zufriedenheit'])).toMatchObject({
    ...{ ticket: null, day: 'Datum' },
    values: [
      { column: 'NPS', kind: 'nps' },
      { column: 'Zufriedenheit', kind: 'csat' },
    ],
  });
});

test('nothing known is nothing read', () => {
  expect(guessMapping(['a', 'b'])).toEqual({
    ticket: null,
    day: null,
    dayOrder: 'dmy',
    values: [],
  });
});
