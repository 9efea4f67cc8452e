import { expect, test } from 'vitest';
import { decimal, table } from './table';

test('numbers stand to the right, words to the left', () => {
  expect(
    table(
      ['what', 'ms', 'note'],
      [
        ['first', 3.1234, 'ok'],
        ['second one', 1234.5, ''],
        ['third', '–', 'none'],
      ],
    ),
  ).toBe(
    [
      '  what          ms  note',
      '  ──────────  ────  ────',
      '  first       3.12  ok',
      '  second one  1235',
      '  third          –  none',
    ].join('\n'),
  );
});

test('a row may end early', () => {
  expect(table(['a', 'b'], [['x']])).toBe('  a  b\n  ─  ─\n  x');
});

test.each([
  [0, '0'],
  [0.126, '0.13'],
  [12.34, '12.3'],
  [123.4, '123'],
  [-0.5, '-0.50'],
  [Number.NaN, '–'],
])('%d reads %s', (value, expected) => {
  expect(decimal(value)).toBe(expected);
});
