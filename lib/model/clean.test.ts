import fc from 'fast-check';
import { expect, test } from 'vitest';
import preprocess from '../../public/models/attune-v0/preprocess.json';
import { clean } from './clean';

const { emoji } = preprocess;

test.each([
  ['it’s “fine”', `it's "fine"`],
  ['see https://a.example/x?y=1, thanks', 'see link thanks'],
  ['www.shop.example now', 'link now'],
  ['<url> <email> <number>', 'link email number'],
  ['mail jo.b+x@mail-server.example.com!', 'mail email !'],
  ['a@b.c-d@e.f', 'email email'],
  ['a@b and @brand', 'a@user and @user'],
  ['call 030 / 123-456 or 12345', 'call number or 12345'],
  ['order 1234567.', 'order number .'],
  ['sooooo late!!!!!!', 'sooo late!!!'],
  ['why 😡😡', 'why furious face furious face'],
  ['WHERE IS MY PARCEL', 'shouting : WHERE IS MY PARCEL'],
  ['WHY NOW', 'WHY NOW'],
  [' a\u00a0b\u2003c\u0085d\u001fe\n', 'a b c d e'],
  ['a\ufeffb', 'a\ufeffb'],
  ['', ''],
])('%j becomes %j', (text, cleaned) => {
  expect(clean(text, emoji)).toBe(cleaned);
});

test('addresses are found as the pattern of the training finds them', () => {
  const pattern = /[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+\.[\p{L}\p{N}_.]+/gu;
  const piece = fc.constantFrom('a', 'é', '𝒳', '𝟙', '1', '_', '.', '+', '-', '@', ' ', ',', '😀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const expected = clean(text.replace(pattern, ' email '), {});
      expect(clean(text, {})).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});

test('no crafted text of a megabyte hangs it', { timeout: 30_000 }, () => {
  const size = 1_000_000;
  for (const part of ['a', '@', 'a@', '1 ', '-', '.', ' ', 'www.', 'http', '<', '😡', 'A']) {
    const cleaned = clean(`x${part.repeat(size / part.length)}!`, emoji);
    expect(cleaned.length).toBeGreaterThan(0);
  }
});
