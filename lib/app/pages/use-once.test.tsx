import { expect, test, vi } from 'vitest';
import { mount } from '@/tests/components/mount';
import { useOnce } from './use-once';

test('asked for once, null until it is there', async () => {
  const load = vi.fn(async () => 'there');
  function Probe({ round }: { round: number }) {
    return <p>{`${round} ${useOnce(() => load(), 'probe')}`}</p>;
  }
  const { root, show } = await mount(<Probe round={1} />);
  await expect.poll(() => root.textContent).toBe('1 there');
  await show(<Probe round={2} />);
  expect(root.textContent).toBe('2 there');
  expect(load).toHaveBeenCalledTimes(1);
});

test('what fails stays null', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  function Probe() {
    return <p>{String(useOnce(() => Promise.reject(new Error('no')), 'probe'))}</p>;
  }
  const { root } = await mount(<Probe />);
  await expect.poll(() => warn.mock.calls.length).toBe(1);
  expect(root.textContent).toBe('null');
  warn.mockRestore();
});
