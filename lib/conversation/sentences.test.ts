import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences, trimSpan } from './sentences';

function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string[]]>([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['what?! no...  ok', ['what?!', 'no...', 'ok']],
  ['ok. thanks. bye', ['ok.', 'thanks.', 'bye']],
  ['no stops here\nnor here\n\n\nlast', ['no stops here', 'nor here', 'last']],
  ['windows\r\nline', ['windows', 'line']],
  ['It costs 3.50 a month, v2.1 too.', ['It costs 3.50 a month, v2.1 too.']],
  ['Dear Mr. Smith. Hello.', ['Dear Mr. Smith.', 'Hello.']],
  ['Use a cable, e.g. USB. Then wait.', ['Use a cable, e.g. USB.', 'Then wait.']],
  ['Open 9 a.m. to 5 p.m. on Monday.', ['Open 9 a.m. to 5 p.m. on Monday.']],
  ['It came at 5 p.m. Nobody rang.', ['It came at 5 p.m.', 'Nobody rang.']],
  ['No. I said no. 5 times.', ['No.', 'I said no. 5 times.']],
  ['Order no. 12 is late.', ['Order no. 12 is late.']],
  ['So am I. You too?', ['So am I.', 'You too?']],
  ['size m. Then l.', ['size m.', 'Then l.']],
  ['Ask J. Smith. He knows.', ['Ask J. Smith.', 'He knows.']],
  ['1. Restart it.\n2. Wait.', ['1. Restart it.', '2. Wait.']],
  ['Am 3. Mai kam z. B. nichts. Warum?', ['Am 3.', 'Mai kam z. B. nichts.', 'Warum?']],
  ['Thank you! 😊 Where is it?', ['Thank you! 😊', 'Where is it?']],
  ['thanks 🙏🏽 My order is here', ['thanks 🙏🏽', 'My order is here']],
  ['so 😡 angry', ['so 😡 angry']],
  ['He said "no." Then left.', ['He said "no."', 'Then left.']],
  ['没有收到。请帮忙！', ['没有收到。', '请帮忙！']],
  ['😡😡😡', ['😡😡😡']],
  [' \n ', []],
  ['', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('sentences are in order, apart, trimmed, and nothing but white space is between them', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '1',
    '.',
    '!',
    ' ',
    '\n',
    '\r\n',
    '"',
    '😡',
    '。',
    'Mr',
    'e.g',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of sentences(text)) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});

test('no crafted text of a megabyte hangs it', { timeout: 30_000 }, () => {
  for (const part of [
    'a',
    '.',
    '!',
    ' ',
    '\n',
    '. ',
    '"',
    '.""',
    '😡',
    '😡 ',
    '! 😡',
    '1. ',
    'e.g. ',
    '。',
  ]) {
    const text = `x${part.repeat(1_000_000 / part.length)}y`;
    expect(sentences(text).length).toBeGreaterThan(0);
  }
});

test('trimSpan leaves no white space, and nothing of blank text', () => {
  expect(trimSpan(' ab ', { start: 0, end: 4 })).toEqual({ start: 1, end: 3 });
  expect(trimSpan('a  b', { start: 1, end: 3 })).toBeNull();
});
