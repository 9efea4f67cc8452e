import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { mount } from '@/tests/components/mount';
import { LiveRegion } from './live-region';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  await act(async () => vi.advanceTimersByTime(ms));
}

it('speaks the first at once, then only the latest of what comes in four seconds', async () => {
  const { root, show } = await mount(<LiveRegion text="Worried." />);
  const region = root.querySelector('[aria-live="polite"]');
  await pass(0);
  expect(region?.textContent).toBe('Worried.');
  await show(<LiveRegion text="Angry." />);
  await pass(3000);
  await show(<LiveRegion text="Happy." />);
  await pass(999);
  expect(region?.textContent).toBe('Worried.');
  await pass(1);
  expect(region?.textContent).toBe('Happy.');
});
