import { expect, test } from 'vitest';
import { choicesOf, type RowPlace, selected, WHOLE } from './selection';

const ROWS: readonly RowPlace[] = [
  { site: 'zendesk', situation: 'late' },
  { site: 'zendesk', situation: null },
  { site: 'gmail', situation: 'late' },
  { site: 'gmail' },
];

test('nothing chosen keeps all rows, both chosen keep what is both', () => {
  expect(selected(ROWS, WHOLE)).toEqual(ROWS);
  expect(selected(ROWS, { site: 'gmail', situation: null })).toEqual(ROWS.slice(2));
  expect(selected(ROWS, { site: 'gmail', situation: 'late' })).toEqual([ROWS[2]]);
  expect(selected(ROWS, { site: 'intercom', situation: null })).toEqual([]);
});

test('only what occurs can be chosen, each once', () => {
  expect(choicesOf(ROWS)).toEqual({ sites: ['gmail', 'zendesk'], situations: ['late'] });
});
