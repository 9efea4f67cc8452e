import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followRuns, followSigns } from './follow-signs';

const REFUND = "I'm tracing the refund now and will tell you where it sits.";
const ASK = 'When did you last see the folder there?';

describe('signs', () => {
  test.each([
    [REFUND, 'We trace it and you hear from me where the money is.', {}],
    [REFUND, "I'm checking, but the bank refused it twice.", { refuses: 1 }],
    [REFUND, 'A refund takes ten days.', { noDeed: 1 }],
    [REFUND, 'Please call your bank about the refund.', { noDeed: 1, handsOver: 1 }],
    [REFUND, 'I trace the refund. Which bank is it?', { asks: 1 }],
    [REFUND, 'I am so sorry about the refund.\nKind regards, Piet', { noDeed: 1, courtesyOnly: 1 }],
    [ASK, 'The folder was there on Monday.', { noQuestion: 1 }],
    [ASK, 'can you say when it was there the last time', {}],
  ])('%s <- %s', (suggestion, run, expected) => {
    const { head, concepts, specific, denies, ...flags } = followSigns(suggestion, run, 0.5);
    const none = { refuses: 0, noDeed: 0, handsOver: 0, noQuestion: 0, asks: 0, courtesyOnly: 0 };
    expect(flags).toEqual({ ...none, ...expected });
    expect({ head, denies }).toEqual({ head: 0, denies: false });
    expect(Math.max(concepts, specific)).toBeLessThanOrEqual(1);
  });

  test.each([
    ["I'm starting on it now.", "I'm not starting on it now."],
    ['I can ask for the proof.', "I can't ask for the proof either."],
    ["I haven't dropped this.", "I've dropped this since nobody answered."],
    ["You need this before Friday, so that's my day.", "I won't make it before Friday."],
  ])('one denies the other: %s <- %s', (suggestion, run) => {
    expect(followSigns(suggestion, run, 0.5).denies).toBe(true);
  });

  test('what both refuse is no denial', () => {
    const signs = followSigns("I can't speed up a bank.", "I can't make the bank faster.", 0.5);
    expect(signs).toMatchObject({ denies: false, refuses: 0 });
  });

  test('are finite for any text and any probability', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), p, (suggestion, run, chance) => {
        for (const value of Object.values(followSigns(suggestion, run, chance)))
          expect(Number.isFinite(Number(value))).toBe(true);
      }),
    );
  });
});

describe('runs', () => {
  test('hold one sentence more than the suggestion, at most four', () => {
    const reply = 'One. Two. Three. Four. Five.';
    const texts = (suggestion: string) =>
      followRuns(suggestion, reply).map(({ start, end }) => reply.slice(start, end));
    expect(texts('Yes.')).toEqual(['One. Two.', 'Two. Three.', 'Three. Four.', 'Four. Five.']);
    expect(texts('Yes. No. Well. Then. Good.')).toEqual([
      'One. Two. Three. Four.',
      'Two. Three. Four. Five.',
    ]);
  });

  test('of a short reply: the reply; of none: none', () => {
    expect(followRuns('Yes. No.', 'One.')).toEqual([{ start: 0, end: 4 }]);
    expect(followRuns('Yes. No.', ' ')).toEqual([]);
  });
});
