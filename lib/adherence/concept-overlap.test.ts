import { expect, test } from 'vitest';
import { conceptOverlap } from './concept-overlap';

test.each([
  ["I'm looking into it now.", 'im checking it right away'],
  ['You get your money back.', 'We refund you.'],
  ["I'll tell you today.", 'you hear from me before this evening'],
  ['Thank you for telling me.', 'thx for letting me know, I appreciate that you write'],
])('"%s" is spoken of in other words too: "%s"', (first, second) => {
  expect(conceptOverlap(first, second).share).toBeGreaterThanOrEqual(0.5);
});

test('counts what is shared, whatever its form', () => {
  expect(conceptOverlap('The curtains were green.', 'A green door.').share).toBe(0.5);
  expect(conceptOverlap('Of the and', 'green')).toEqual({ share: 0, specific: 0 });
});

test('what few phrases speak of weighs more than what many do', () => {
  const suggestion = "I'm checking the warranty.";
  const rare = conceptOverlap(suggestion, 'The warranty.');
  const common = conceptOverlap(suggestion, 'We look into it.');
  expect(rare.share).toBe(common.share);
  expect(rare.specific).toBeGreaterThan(0.6);
  expect(common.specific).toBeLessThan(0.4);
});
