import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { mount } from '@/tests/components/mount';
import { useQuietHour } from './use-quiet-hour';

function Probe({ from, to }: { from: number; to: number }) {
  return <p>{useQuietHour({ from, to }) ? 'quiet' : 'scores'}</p>;
}

afterEach(() => {
  vi.useRealTimers();
});

test('scores rest while the clock is within the hours, also when it gets there later', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 16, 58, 30), toFake: ['Date', 'setInterval'] });
  const { root } = await mount(<Probe from={17} to={18} />);
  expect(root.textContent).toBe('scores');
  await act(async () => vi.advanceTimersByTime(2 * 60_000));
  expect(root.textContent).toBe('quiet');
  await act(async () => vi.advanceTimersByTime(60 * 60_000));
  expect(root.textContent).toBe('scores');
});
