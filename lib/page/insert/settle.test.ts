import { expect, it, vi } from 'vitest';
import { settle } from './settle';

it('waits for two frames', async () => {
  let frames = 0;
  requestAnimationFrame(() => {
    frames += 1;
    requestAnimationFrame(() => {
      frames += 1;
    });
  });
  await settle();
  expect(frames).toBe(2);
});

it('does not wait for ever where no frame is drawn', async () => {
  const frame = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  await settle();
  expect(frame).toHaveBeenCalledTimes(1);
  frame.mockRestore();
});
