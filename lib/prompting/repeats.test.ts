import { expect, test } from 'vitest';
import { LIBRARY } from './library';
import { isRepeat, saidBefore } from './repeats';

const [phrase] = LIBRARY;
if (!phrase) throw new Error('empty library');
const TEXT = "You want this put right, not talked about. I'm starting on it now.";
const ONCE = { ...phrase, id: 'a-once', text: TEXT, maxPerConversation: 1, cooldownTurns: 3 };
const TWICE = { ...ONCE, id: 'a-twice', maxPerConversation: 2, cooldownTurns: 2 };

test('a used id is not offered again', () => {
  expect(isRepeat(ONCE, TEXT, saidBefore([], ['a-once']))).toBe(true);
  expect(isRepeat(ONCE, TEXT, saidBefore([], ['b-other']))).toBe(false);
});

test('nor is what an agent has said in nearly the same words', () => {
  const said = [
    "Hi Marta! You want this put right, not talked about, and I'm starting on it now :)",
  ];
  expect(isRepeat(ONCE, TEXT, saidBefore(said, []))).toBe(true);
  expect(isRepeat(ONCE, TEXT, saidBefore(['You want the right size?'], []))).toBe(false);
});

test('a phrase that may come twice waits for its turns', () => {
  expect(isRepeat(TWICE, TEXT, saidBefore([TEXT], []))).toBe(true);
  expect(isRepeat(TWICE, TEXT, saidBefore([TEXT, 'a', 'b'], []))).toBe(false);
  expect(isRepeat(TWICE, TEXT, saidBefore([TEXT, 'a', TEXT, 'b', 'c'], []))).toBe(true);
});
