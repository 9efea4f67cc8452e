import { beforeEach, expect, test, vi } from 'vitest';

let open = 0;
const createDocument = vi.fn(async () => {
  if (open > 0) throw new Error('Only a single offscreen document may be created.');
  await Promise.resolve();
  open += 1;
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getContexts: async () => Array.from({ length: open }) },
    offscreen: { createDocument },
  },
}));
const { ensureOffscreen } = await import('./ensure-offscreen');

beforeEach(() => {
  open = 0;
  createDocument.mockClear();
});

test('calls at the same time share one creation, and later ones make none', async () => {
  await Promise.all([ensureOffscreen(), ensureOffscreen(), ensureOffscreen()]);
  await ensureOffscreen();
  expect(createDocument).toHaveBeenCalledTimes(1);
});

test('a document that was ended is made again, also after a creation that failed', async () => {
  createDocument.mockRejectedValueOnce(new Error('no memory'));
  await expect(ensureOffscreen()).rejects.toThrow('no memory');
  await ensureOffscreen();
  open = 0;
  await ensureOffscreen();
  expect(createDocument).toHaveBeenCalledTimes(3);
});
