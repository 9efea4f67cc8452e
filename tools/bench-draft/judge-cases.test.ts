import { describe, expect, test } from 'vitest';
import { judge } from './judge-cases';
import { measure } from './measures';
import { LABELLED_KINDS, readCases } from './read-cases';

const JUDGED = LABELLED_KINDS.flatMap((kind) => readCases(kind).map(judge));

describe('the labelled sentences', () => {
  test('are enough of each kind, and no text is there twice', () => {
    for (const kind of LABELLED_KINDS) {
      const own = readCases(kind);
      const hits = own.filter(({ hit }) => hit).length;
      expect(hits, kind).toBeGreaterThanOrEqual(30);
      expect(own.length - hits, kind).toBeGreaterThanOrEqual(60);
      expect(own.filter(({ part }) => part === 'held').length, kind).toBe(30);
      const names = own.map(({ text, context }) => JSON.stringify([text, context]));
      expect(new Set(names).size, kind).toBe(names.length);
    }
  });

  test('have their span inside the text exactly where they are hits', () => {
    for (const { case: each } of JUDGED) {
      expect(each.span !== undefined, each.text).toBe(each.hit);
      const [start, end] = each.span ?? [0, 1];
      expect(start < end && end <= each.text.length, each.text).toBe(true);
    }
  });
});

describe.each(['dev', 'held'] as const)('the rules on the %s part', (part) => {
  const own = JUDGED.filter((each) => each.case.part === part);

  test('pooled precision is at least .9 at its lower bound', () => {
    expect(measure(own).precision?.low).toBeGreaterThanOrEqual(0.9);
  });

  test.each(LABELLED_KINDS)('%s: precision at least .8, recall at least .75', (kind) => {
    const { precision, recall } = measure(own.filter((each) => each.case.kind === kind));
    expect(precision?.estimate).toBeGreaterThanOrEqual(0.8);
    expect(recall.estimate).toBeGreaterThanOrEqual(0.75);
  });
});
