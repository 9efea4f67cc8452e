import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textPieces } from './text-pieces';

it('cuts a text at its spans', () => {
  expect(textPieces('one two three', [{ start: 4, end: 7 }])).toEqual([
    { text: 'one ', marked: false, start: 0 },
    { text: 'two', marked: true, start: 4 },
    { text: ' three', marked: false, start: 7 },
  ]);
});

it('loses and doubles nothing, whatever the spans', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ max: 40 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
      const pieces = textPieces(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(new Set(pieces.map((piece) => piece.start)).size).toBe(pieces.length);
    }),
  );
});
