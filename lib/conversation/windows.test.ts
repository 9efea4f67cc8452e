import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWindows, pickWindows, type WindowRules } from './windows';

/** Ten words a window; each sign that is no letter counts as a word too, as in the tokenizer. */
const rules: WindowRules = {
  count: (text) => text.match(/[\p{L}\p{N}]{1,5}|[^\s\p{L}\p{N}]/gu)?.length ?? 0,
  limit: 10,
  slack: 0,
};

function cut(text: string): string[] {
  return cutWindows(text, rules).map(({ start, end }) => text.slice(start, end));
}

test('what fits is one window', () => {
  expect(cut(' One two. Three four. ')).toEqual(['One two. Three four.']);
  expect(cut('  ')).toEqual([]);
});

test('cuts at sentence ends', () => {
  expect(cut('One two three. Four five six. Seven eight.')).toEqual([
    'One two three. Four five six.',
    'Seven eight.',
  ]);
});

test('cuts an overlong sentence between words, and does not join the rest of it', () => {
  expect(cut('Hi. a b c d e f g h i j k l m n o. End.')).toEqual([
    'Hi.',
    'a b c d e f g h i j',
    'k l m n o.',
    'End.',
  ]);
});

test('cuts a word that is overlong itself between characters', () => {
  expect(cut('x'.repeat(120))).toEqual(['x'.repeat(50), 'x'.repeat(50), 'x'.repeat(20)]);
  expect(cut('😡'.repeat(15))).toEqual(['😡'.repeat(10), '😡'.repeat(5)]);
});

test('every window fits, and together they hold all but white space', () => {
  const piece = fc.constantFrom('ab', 'abcdefghijkl', ' ', '. ', '.', ',', '\n', '😡', '!');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      const windows = cutWindows(text, rules);
      for (const { start, end } of windows) {
        expect(rules.count(text.slice(start, end))).toBeLessThanOrEqual(rules.limit);
      }
      const held = windows.map(({ start, end }) => text.slice(start, end)).join('');
      expect(held.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test('counts again near the limit where cleaning may add tokens', () => {
  const shouting = {
    ...rules,
    slack: 2,
    count: (text: string) => rules.count(text) + (text.length > 20 ? 2 : 0),
  };
  const text = 'A b c d e f. G h i j.';
  expect(cutWindows(text, shouting)).toHaveLength(2);
});

test('no crafted text hangs it', { timeout: 30_000 }, () => {
  for (const part of ['x', '😡', 'x ', 'x. ', '\u200b\n', ' ', ',']) {
    expect(cutWindows(`y${part.repeat(200_000 / part.length)}`, rules).length).toBeGreaterThan(0);
  }
});

test('reads the first and the last four of more than eight', () => {
  const spans = Array.from({ length: 11 }, (_, at) => ({ start: at, end: at + 1 }));
  const { read, total } = pickWindows(spans);
  expect(read.map(({ start }) => start)).toEqual([0, 1, 2, 3, 7, 8, 9, 10]);
  expect(total).toBe(11);
  expect(pickWindows(spans.slice(0, 8)).read).toHaveLength(8);
});
