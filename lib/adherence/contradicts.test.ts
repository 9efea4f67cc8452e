import { expect, test } from 'vitest';
import { contradicts } from './contradicts';

test.each([
  ['I will refund the second charge.', 'I will not refund the second charge.'],
  ['The courier comes on Friday.', 'The courier comes on Monday.'],
  ['I can give you 20 % off.', 'I can give you 10 % off.'],
  ['Did the lamp arrive in one piece?', 'The lamp did arrive in one piece I hope.'],
  ["You don't need to send the photo again.", 'You need to send the photo again.'],
])('%s / %s', (suggestion, reply) => {
  expect(contradicts(suggestion, reply)).toBe(true);
});

test.each([
  ['I will refund the second charge.', "Don't worry, I'll refund that second charge."],
  ['The courier comes on Friday.', 'the courier is coming friday morning'],
  ['Did the lamp arrive in one piece?', 'did the lamp get there in one piece'],
  ["You don't need to send it again.", 'There is no need to send it again.'],
  ['I see that you ordered red.', 'If I read you right, you ordered red?'],
])('not %s / %s', (suggestion, reply) => {
  expect(contradicts(suggestion, reply)).toBe(false);
});
