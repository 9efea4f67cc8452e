import { expect, test } from 'vitest';
import { STATUS_WORDS } from './status-words';

test('knows the desk’s keys and what it shows in other languages', () => {
  for (const key of ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const) {
    expect(STATUS_WORDS.get(key)).toBe(key);
  }
  expect(STATUS_WORDS.get('gelöst')).toBe('solved');
  expect(STATUS_WORDS.get('constructor')).toBeUndefined();
});
