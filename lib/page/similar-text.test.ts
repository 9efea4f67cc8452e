import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameReply } from './similar-text';

it.each([
  ['Sorry, Bob!', 'Sorry, Bob!', true],
  ['Sorry,\n\nBob', 'sorry Bob', true],
  ['Sorry for the delay, Bob.', 'Sorry for the delay, Bob.\nAna Support\nAcme', true],
  ['Sorry for the delay, Bob.', 'Thank you for the order, Bob.', false],
  ['ok', 'ok', true],
  ['ok', 'no', false],
  ['🙏', '🙏', true],
  ['🙏', '👍', false],
  ['', 'Hello', false],
])('%j shown as %j: %s', (sent, shown, same) => {
  expect(isSameReply(sent, shown)).toBe(same);
});

it('does not take a long text that happens to hold the words', () => {
  expect(isSameReply('I am sorry', `I am sorry ${'to say that it is late '.repeat(9)}`)).toBe(
    false,
  );
});

it('knows every text again', () => {
  fc.assert(fc.property(fc.string(), (text) => isSameReply(text, text)));
});
