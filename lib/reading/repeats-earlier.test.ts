import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatsEarlier } from './repeats-earlier';

const FIRST = 'Hello, when will my sofa arrive? The order is NH-48213.';

test.each([
  ['the same again', 'When will my sofa arrive?'],
  ['with other words around it', 'Still nothing. So when will my sofa finally arrive?!'],
  ['in capitals', 'WHEN WILL MY SOFA ARRIVE'],
])('%s', (_, text) => {
  expect(repeatsEarlier(text, [FIRST])).toBe(true);
  expect(repeatsEarlier(text, [FIRST, 'I see.'])).toBe(true);
});

test.each([
  ['something else', 'The colour of the cushions is wrong.'],
  ['three words', 'My sofa arrive.'],
  ['nothing', ''],
])('%s is no repetition', (_, text) => {
  expect(repeatsEarlier(text, [FIRST])).toBe(false);
});

test('the first message repeats nothing, and a greeting never does', () => {
  expect(repeatsEarlier(FIRST, [])).toBe(false);
  const polite = 'Hello all of you. Thank you very much for your help. Kind regards, Mara Ellison';
  expect(repeatsEarlier(polite, [polite])).toBe(false);
});

test('what was said is found in German too', () => {
  expect(
    repeatsEarlier('Ich frage noch einmal. Wann kommt denn mein Sofa?', [
      'Guten Tag. Wann kommt mein Sofa?',
    ]),
  ).toBe(true);
});

test('a text repeats itself exactly where it holds a sentence that matters; none throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(
        repeatsEarlier(`${text}\nthe parcel never came to my door`, [
          'The parcel never came to my door.',
        ]),
      ).toBe(true);
    }),
  );
});
