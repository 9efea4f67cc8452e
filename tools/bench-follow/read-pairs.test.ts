import { expect, test } from 'vitest';
import { LIBRARY } from '@/lib/prompting/library';
import { partOf, readPairs } from './read-pairs';

const PAIRS = readPairs();

function count(kind: string): number {
  return PAIRS.filter((pair) => pair.kind === kind).length;
}

test('each suggestion is one of the library and stands in one half only, by its hash', () => {
  const known = new Map(LIBRARY.map(({ id, text }) => [id, text]));
  for (const { id, part, phrase, suggestion } of PAIRS) {
    expect({ id, part }).toEqual({ id, part: partOf(phrase) });
    for (const piece of (known.get(phrase) ?? 'no such phrase').split(/\{\w+\}/u))
      expect(suggestion).toContain(piece);
  }
});

test('there are enough of each kind, every reply is one of a kind but those of placebos', () => {
  expect(count('own_words')).toBeGreaterThanOrEqual(110);
  expect(count('hard_negative')).toBeGreaterThanOrEqual(110);
  const own = PAIRS.filter(({ kind }) => kind !== 'placebo').map(({ reply }) => reply);
  expect(new Set(own).size).toBe(own.length);
  expect(new Set(PAIRS.map(({ id }) => id)).size).toBe(PAIRS.length);
  const long = own.filter((reply) => reply.split(/\s+/u).length >= 45);
  expect(long.length).toBeGreaterThanOrEqual(40);
});

test('labels go with kinds', () => {
  for (const { kind, follows, how } of PAIRS) {
    if (kind !== 'partial')
      expect(follows).toBe(['verbatim', 'edited', 'own_words'].includes(kind));
    expect(how !== undefined).toBe(kind === 'hard_negative');
  }
});
