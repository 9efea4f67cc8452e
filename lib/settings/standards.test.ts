import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_STANDARDS, parseStandards, STANDARDS_LIMITS, type Standards } from './standards';

const WRITTEN: Standards = {
  version: 1,
  behaviours: [
    {
      ...{ id: 'b1', act: 'acknowledge_feeling', occasion: 'negative', rule: 'do' },
      words: 'Say first what it must be like for them.',
    },
  ],
  card: {
    metrics: [{ name: 'First reply time', lens: 'Who waits longest, and how does it feel?' }],
    source: 'Ten conversations read together each month',
    training: 'Name the feeling before the fix.',
    review: '2026-12-15',
  },
};

test('what was written stays through JSON', () => {
  expect(parseStandards(JSON.parse(JSON.stringify(WRITTEN)))).toEqual(WRITTEN);
});

test('nothing, or anything else, is no standards', () => {
  for (const nothing of [undefined, null, 7, 'x', [], {}, { card: 3, behaviours: 'all' }]) {
    expect(parseStandards(nothing)).toEqual(NO_STANDARDS);
  }
});

test('a wrong entry goes, the right ones stay; an id counts once', () => {
  const [first] = WRITTEN.behaviours;
  const damaged = {
    ...WRITTEN,
    behaviours: [
      first,
      { ...first, words: 'again' },
      { ...first, id: 'b2', act: 'hug' },
      { ...first, id: 'b3', rule: 'never' },
      null,
    ],
    card: { ...WRITTEN.card, metrics: [{ name: '  ' }, ...WRITTEN.card.metrics], review: 'soon' },
  };
  expect(parseStandards(damaged)).toEqual({
    ...WRITTEN,
    card: { ...WRITTEN.card, review: null },
  });
});

test('it stays small, whatever is put in', () => {
  const long = 'ü'.repeat(100_000);
  const [first] = WRITTEN.behaviours;
  const parsed = parseStandards({
    behaviours: Array.from({ length: 40 }, (_, at) => ({ ...first, id: `b${at}`, words: long })),
    card: {
      metrics: Array.from({ length: 40 }, () => ({ name: long, lens: long })),
      source: long,
      training: long,
      note: long,
    },
  });
  expect(parsed.behaviours).toHaveLength(STANDARDS_LIMITS.behaviours.most);
  expect(parsed.card.metrics).toHaveLength(STANDARDS_LIMITS.metrics);
  expect(JSON.stringify(parsed).length).toBeLessThan(8_000);
});

test('never throws, and what it gives it accepts unchanged', () => {
  const keys = fc.constantFrom('behaviours', 'card', 'metrics', 'review', 'words', 'id');
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())), (stored) => {
      const parsed = parseStandards(stored);
      expect(parseStandards(parsed)).toEqual(parsed);
    }),
  );
});
