import { expect, test } from 'vitest';
import { clauses } from './clauses';

function cut(text: string, most = 10): string[] {
  return clauses(text, most).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string[]]>([
  [
    'I ordered it last week, but nobody has written to me. I am so tired of this.',
    ['I ordered it last week,', 'but nobody has written to me.', 'I am so tired of this.'],
  ],
  ['Well, yes, that would be lovely', ['Well, yes, that would be lovely']],
  ['Es kam nichts an, weil niemand da war', ['Es kam nichts an,', 'weil niemand da war']],
  ['I waited all day and nobody came', ['I waited all day', 'and nobody came']],
  ['why', ['why']],
  ['', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('joins neighbours where there are too many, and loses no word', () => {
  const text = Array.from({ length: 25 }, (_, at) => `This is sentence ${at}.`).join(' ');
  const cutText = cut(text, 10);
  expect(cutText.length).toBeLessThanOrEqual(10);
  expect(cutText.join(' ')).toBe(text);
});

test('no crafted text hangs it', { timeout: 30_000 }, () => {
  for (const part of [' ', ',', ', ', ' and ', 'a', ' -']) {
    expect(clauses(`x${part.repeat(500_000 / part.length)}y`, 10).length).toBeGreaterThan(0);
  }
});
