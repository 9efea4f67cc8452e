import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsQuestion } from './holds-question';

test.each([
  'Where is my sofa?',
  'Wo ist mein Sofa? Es war für Dienstag angekündigt.',
  'where is my sofa',
  'hi, when will it arrive',
  'I have waited for a week. do you have any news',
  'how long does it take',
  'what time will the driver be here',
  "why hasn't anyone called me",
  "what's the status of my order",
  'ok so can I return it',
  'is there a way to cancel this',
  'how come nobody told me',
  'Hi, what happens if I am late on a payment',
  'any news on this',
  'may i have your name',
  'Hello??',
])('asks: %s', (text) => {
  expect(holdsQuestion(text)).toBe(true);
});

test.each([
  'I am so fed up with this!',
  'When I ordered it, you said two days.',
  'What a mess.',
  'Which is ridiculous.',
  'Have a nice day.',
  'Do not call me again.',
  'Can not log in.',
  'This is the page: https://shop.example/find?order=1&x=2',
  'May you all rest well.',
  'Had I known this, I would not have ordered.',
  'How I wish this were over.',
  'Do it now.',
  'Have your people call me.',
  'Will do.',
  'Is fine.',
  '',
])('asks nothing: %s', (text) => {
  expect(holdsQuestion(text)).toBe(false);
});

test('long and odd texts are answered at once', () => {
  expect(holdsQuestion(`${'and so '.repeat(20_000)}?`)).toBe(false);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      holdsQuestion(text);
    }),
  );
});
