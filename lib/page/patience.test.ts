import { afterEach, expect, test } from 'vitest';
import { createPatience } from './patience';
import type { ReadResult } from './read-thread';

const WAITING: ReadResult = { ok: false, reason: 'not_ready', missing: ['thread'] };
const START = document.location.href;

afterEach(() => history.replaceState(null, '', START));

test('a page that stays unready has changed its layout', () => {
  let now = 0;
  const patiently = createPatience(document, () => now);
  expect(patiently(WAITING)).toEqual(WAITING);
  now = 14_999;
  expect(patiently(WAITING)).toEqual(WAITING);
  now = 15_000;
  expect(patiently(WAITING)).toEqual({ ...WAITING, reason: 'layout_changed' });
});

test('another address and a thread that appears start anew', () => {
  let now = 0;
  const patiently = createPatience(document, () => now);
  patiently(WAITING);
  now = 14_000;
  history.replaceState(null, '', '#other');
  patiently(WAITING);
  now = 20_000;
  expect(patiently(WAITING)).toEqual(WAITING);
  patiently({ ok: false, reason: 'no_thread', missing: [] });
  now = 40_000;
  expect(patiently(WAITING)).toEqual(WAITING);
});
