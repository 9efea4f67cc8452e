import { expect, test } from 'vitest';
import { complains, namesTrouble } from './complaint';

test.each([
  'The vase came today in about forty pieces. The box had no padding whatsoever.',
  'Denied because I have no receipt?? You have my order in your own system.',
  'This is the SECOND cracked lid you have sent me.',
  'I have been patient.',
  'The invoices show the wrong tax. I phoned eleven clients about it. Eleven.',
  'Nobody called. I took a whole day off for this and nobody came.',
  'the printer jams, the second one jams as well, do you check anything',
  'The wedding is on the 28th and the sash is the wrong colour.',
])('a trouble told with displeasure complains: %s', (text) => {
  expect(complains(text, null)).toBe(true);
});

test.each([
  'My card was charged twice for invoice 5520, 14.90 each, both on 2 May.',
  'Item 3 of order 90211 has a chip on the rim. Please send a replacement.',
  'Steps: open report 12, click print. Result: HTTP 500. Expected: PDF.',
  'Please cancel order 55120 before it ships.',
  'Will the percolator come back in stock?',
  'Hi, has the refund gone out yet?',
  'thanks again for the help',
])('a plain report, request or thanks does not: %s', (text) => {
  expect(complains(text, null)).toBe(false);
});

test('what happened counts as the trouble where the words leave it out', () => {
  const text = 'I ordered boots and got a garden hose. A garden hose.';
  expect(complains(text, null)).toBe(false);
  expect(complains(text, 'wrong_item')).toBe(true);
  expect(complains(text, 'how_to')).toBe(false);
});

test('a trouble can be named without displeasure', () => {
  expect(namesTrouble('the lid is cracked', null)).toBe(true);
  expect(namesTrouble('what a lovely lid', null)).toBe(false);
  expect(namesTrouble('what a lovely lid', 'damaged')).toBe(true);
});
