import { expect, test, vi } from 'vitest';

const create = vi.fn(async () => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { create },
    runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
  },
}));
const { openPage } = await import('./open-page');

test('a page of ours opens in a tab', () => {
  openPage('/dashboard.html');
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://own/dashboard.html' });
});
