import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRoute } from './watch-route';

const START = document.location.href;
let stop = new AbortController();

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  history.replaceState(null, '', START);
});

test('looks at once and when the page changes its route', async () => {
  const seen: string[] = [];
  watchRoute(document, () => seen.push(document.location.hash) > 0, stop.signal);
  expect(seen).toEqual([new URL(START).hash]);
  history.pushState(null, '', '#next');
  await vi.waitFor(() => expect(seen).toContain('#next'), { interval: 5 });
});

test('looks now and then without being told', async () => {
  let looks = 0;
  watchRoute(document, () => ++looks < 0, stop.signal);
  await vi.waitFor(() => expect(looks).toBeGreaterThan(2), { timeout: 5_000 });
});

test('looks when the tab is shown again, and no more after the end', () => {
  let looks = 0;
  watchRoute(document, () => ++looks > 0, stop.signal);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(looks).toBe(2);
  stop.abort();
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('popstate'));
  expect(looks).toBe(2);
});
