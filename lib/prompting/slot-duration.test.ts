import { expect, test } from 'vitest';
import { findDuration } from './slot-duration';

test('spells units out and keeps the grammar of one', () => {
  expect(findDuration('waiting 45 mins')).toBe('45 minutes');
  expect(findDuration('waited 1 hr')).toBe('one hour');
  expect(findDuration('waiting for over a week now')).toBe('a week');
  expect(findDuration('no answer for several days')).toBe('several days');
});

test('time that was not lost is not played back', () => {
  for (const text of [
    'bought it 3 days ago',
    'open 24 hours',
    'lasts ten hours',
    '0 minutes on hold',
  ])
    expect(findDuration(text), text).toBeNull();
});

test.each([
  ['I can wait two weeks'],
  ['your page says wait 30 minutes'],
  ['they told me to wait 3 days'],
  ['happy to wait two days'],
])('%s is no time lost', (text) => {
  expect(findDuration(text)).toBeNull();
});

test('disbelief is no offer', () => {
  expect(findDuration("I can't believe I waited three weeks")).toBe('three weeks');
});
