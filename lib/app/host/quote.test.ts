import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from './quote';

test('the sentence of the strongest evidence, with the spans that lie in it', () => {
  const text = 'I ordered a sofa. Nobody called me. I want it now!';
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const quote = quoteOf(text, [at('Nobody called'), at('I want')]);
  expect(quote.text.trim()).toBe('Nobody called me.');
  expect(quote.spans.map(({ start, end }) => quote.text.slice(start, end))).toEqual([
    'Nobody called',
  ]);
});

test('the last words where nothing stands out, and nothing of nothing', () => {
  expect(quoteOf('Hello. Where is it?', []).text).toBe('Where is it?');
  expect(quoteOf('', [])).toEqual({ text: '', spans: [] });
});

test('evidence far into one long sentence is where the quote begins', () => {
  const text = `${'and so on '.repeat(60)}I am furious`;
  const start = text.indexOf('I am furious');
  const quote = quoteOf(text, [{ start, end: text.length }]);
  expect(quote).toEqual({ text: 'I am furious', spans: [{ start: 0, end: 12 }] });
});

test('never longer than 280 characters, always words of the text, spans inside it and in order', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', ' ', '.', '!', '\n', '😡'),
    maxLength: 900,
  });
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(900), fc.nat(60)), { maxLength: 3 }),
      (text, raw) => {
        const evidence = raw
          .map(([from, length]) => ({ start: from, end: Math.min(text.length, from + length) }))
          .filter(({ start, end }) => start < end);
        const quote = quoteOf(text, evidence);
        expect(quote.text.length).toBeLessThanOrEqual(280);
        expect(text).toContain(quote.text);
        for (const { start, end } of quote.spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(quote.text.length);
        }
        const starts = quote.spans.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      },
    ),
  );
});
