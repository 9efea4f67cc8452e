import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concreteness } from './concrete';

const CUSTOMER =
  'My sofa (order NH-48213) was due in Leeds on Tuesday for our wedding, and I paid $1,299.00.';

test('order, product, place, day, occasion and sum can be named, each once', () => {
  expect(concreteness(CUSTOMER, '')).toEqual({ nameable: 6, concrete: 0 });
  expect(concreteness(`${CUSTOMER} ${CUSTOMER}`, '').nameable).toBe(6);
  expect(concreteness(CUSTOMER, CUSTOMER)).toEqual({ nameable: 6, concrete: 6 });
});

test.each([
  ['the number in small letters', 'I have nh-48213 in front of me.', 1],
  ['the product in the plural', 'Our sofas are made by hand.', 1],
  ['the day', 'It should have come on Tuesday.', 1],
  ['the place', 'The depot at Leeds has it.', 1],
  ['the sum in other words', 'You get your 1299 dollars back.', 1],
  ['the occasion', 'It will be there before the wedding.', 1],
  ['another day, sum and number', 'On Friday you get $12 for NH-48214.', 0],
  ['parts of words', 'The sofabed in Leedstown.', 0],
  ['nothing but feeling', 'I am so sorry about this, I understand how you feel.', 0],
])('%s', (_, reply, named) => {
  expect(concreteness(CUSTOMER, reply)).toEqual({ nameable: 6, concrete: named });
});

test('no more is named than could be, whatever is written', () => {
  const word = fc.constantFrom(
    'my sofa',
    'order 44120',
    'on 3/14',
    '$5',
    'in Leeds',
    'wedding',
    '…',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (customer, reply) => {
      const { nameable, concrete } = concreteness(customer, reply);
      expect(concrete).toBeLessThanOrEqual(nameable);
      expect(concreteness(customer, customer)).toEqual({ nameable, concrete: nameable });
    }),
  );
});
