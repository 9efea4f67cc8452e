import { expect, test } from 'vitest';
import { input, reading } from './fixtures/moment-input';
import { understand } from './understand';

test('praise heard in a complaint is taken back', () => {
  const text = 'Thanks for the quick reply, you are great. But my refund is still not there.';
  const known = understand(input([['customer', text]], reading(['gratitude'])));
  expect(known.felt.standsIn).toBe(true);
  expect(known.stage).toBe('open');
  expect(known.ranked.map(({ label }) => label)).not.toContain('praise');
  expect(known.settled.has('resolved')).toBe(false);
  expect([...known.signs.keys()]).toContain('mixed');
});

test('a glad question does not close', () => {
  const text = 'so happy with it! can I also use it with gas?';
  expect(understand(input([['customer', text]], reading(['happiness']))).stage).toBe('open');
  const end = 'so happy with it, works great now, thank you';
  expect(understand(input([['customer', end]], reading(['happiness']))).stage).toBe('close');
});

test('a situation that is only likely is named and chooses no words', () => {
  const known = understand(input([['customer', 'the lid']], reading(['frustration'])));
  expect(known.sure).toBeNull();
  const clear = 'you charged me twice for order 4471';
  const sure = understand(input([['customer', clear]], reading(['anger']))).sure;
  expect(sure?.label).toBe('double_charge');
});

test('without a reading of the last burst there is nothing to understand', () => {
  const base = input([['customer', 'hm']], reading([]));
  expect(() => understand({ ...base, readings: [null] })).toThrow(RangeError);
});
