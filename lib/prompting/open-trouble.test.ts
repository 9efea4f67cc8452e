import { expect, test } from 'vitest';
import { hasOpenTrouble, leavesSomethingOpen, turnsAway } from './open-trouble';

test.each([
  'Thanks for answering so quickly. But the refund is still not there.',
  "thank you! One thing though, the second report still shows last year's numbers",
  'You are always kind, however the code never arrived and it does not work.',
  'It works, thanks. The invoice is missing.',
])('kind words do not hide what is still wrong: %s', (text) => {
  expect(hasOpenTrouble(text)).toBe(true);
});

test.each([
  'it was broken, but Ola sent a new one. It works perfectly, thank you so much',
  'After five weeks it is finally here. Thank you.',
  'The money just landed. Took its time, but thank you, you kept your word.',
  'Third rug from you and the best so far.',
  'not a single complaint, great service',
])('a story that came right, and praise, leave nothing open: %s', (text) => {
  expect(hasOpenTrouble(text)).toBe(false);
});

test('a question leaves something to do, though nothing is wrong', () => {
  const text = 'so excited!! any idea if it ships before the weekend?';
  expect(hasOpenTrouble(text)).toBe(false);
  expect(leavesSomethingOpen(text)).toBe(true);
  expect(leavesSomethingOpen('thank you, all good')).toBe(false);
});

test('a turn to something unkind is noticed, whatever it is', () => {
  expect(turnsAway('thank you, but that is the old one')).toBe(true);
  expect(turnsAway('a week late, but what a lovely chair')).toBe(false);
  expect(turnsAway('thank you for everything')).toBe(false);
});
