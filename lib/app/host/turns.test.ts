import { expect, test } from 'vitest';
import { createTurns } from './turns';

test('news is the newest until other news of the same tab comes', () => {
  const turns = createTurns();
  const first = turns.take(1);
  const elsewhere = turns.take(2);
  expect([first(), elsewhere()]).toEqual([true, true]);
  const second = turns.take(1);
  expect([first(), second(), elsewhere()]).toEqual([false, true, true]);
});

test('nothing of a tab that is gone is news', () => {
  const turns = createTurns();
  const first = turns.take(1);
  turns.forget(1);
  expect(first()).toBe(false);
});
