import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftSentences, plainWords } from './draft-text';

test('lower case and straight quotes, offsets kept', () => {
  expect(plainWords('I’M HERE')).toBe("i'm here");
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainWords(text)).toHaveLength(text.length);
    }),
  );
});

test('every sentence knows its place and its neighbours', () => {
  const draft = 'Hello. You wrote “calm down”. Bye.';
  const parts = draftSentences(draft);
  expect(parts.map(({ start, end }) => draft.slice(start, end))).toEqual(
    parts.map(({ text }) => text),
  );
  expect(parts[1]?.plain).not.toContain('calm');
  expect(parts[1]?.before).toEqual(['hello.']);
  expect(parts[1]?.after).toEqual(['bye.']);
});

test('at most 40 sentences of 600 characters', () => {
  const parts = draftSentences(`${'x'.repeat(2000)}. ${'A b. '.repeat(200)}`);
  expect(parts).toHaveLength(40);
  expect(parts[0]?.text).toHaveLength(600);
});
