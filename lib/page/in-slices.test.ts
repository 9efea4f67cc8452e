import { expect, test } from 'vitest';
import { inSlices } from './in-slices';

/** Work that takes about `ms`. */
function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('does all in order and lets the page run in between', async () => {
  const done: number[] = [];
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 0);
  const paused = await inSlices(
    [1, 2, 3, 4, 5, 6, 7, 8],
    (item) => {
      busy(10);
      done.push(item);
    },
    new AbortController().signal,
  );
  clearInterval(ticking);
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(ticks).toBeGreaterThan(0);
  expect(paused).toBe(true);
});

test('does what is soon done without a pause', async () => {
  const done: number[] = [];
  const signal = new AbortController().signal;
  const paused = await inSlices([1, 2, 3], (item) => done.push(item), signal);
  expect([paused, done]).toEqual([false, [1, 2, 3]]);
});

test('ends with the signal', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  await inSlices(
    [1, 2, 3],
    (item) => {
      done.push(item);
      stop.abort();
    },
    stop.signal,
  );
  expect(done).toEqual([1]);
});
