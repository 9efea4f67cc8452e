import { expect, test, vi } from 'vitest';
import { mount } from '@/tests/components/mount';
import { useOnce } from './use-once';

interface ProbeProps {
  round: number;
  load: () => Promise<string>;
}

function Probe({ round, load }: ProbeProps) {
  return <p>{`${round} ${useOnce(load, 'probe')}`}</p>;
}

test('asked for once, null until it is there', async () => {
  const load = vi.fn(async () => 'there');
  const { root, show } = await mount(<Probe round={1} load={() => load()} />);
  await expect.poll(() => root.textContent).toBe('1 there');
  await show(<Probe round={2} load={() => load()} />);
  expect(root.textContent).toBe('2 there');
  expect(load).toHaveBeenCalledTimes(1);
});

test('what fails stays null', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { root } = await mount(<Probe round={1} load={() => Promise.reject(new Error('no'))} />);
  await expect.poll(() => warn.mock.calls.length).toBe(1);
  expect(root.textContent).toBe('1 null');
  warn.mockRestore();
});
