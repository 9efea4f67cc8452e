import { expect, test, vi } from 'vitest';

const create = vi.fn(async () => ({}));
const getAll = vi.fn(async () => [
  { name: '_execute_action', shortcut: 'Alt+Shift+A' },
  { name: 'dismiss', shortcut: '' },
  { name: 'somebody-elses', shortcut: 'Ctrl+Q' },
  {},
]);
vi.mock('wxt/browser', () => ({ browser: { commands: { getAll }, tabs: { create } } }));
const { liveShortcuts, openShortcuts } = await import('./shortcuts');

test('shortcuts as they are set, ours alone', async () => {
  expect(await liveShortcuts()).toEqual([
    { name: 'open', keys: 'Alt+Shift+A' },
    { name: 'dismiss', keys: '' },
  ]);
});

test('they are changed on the browser’s own page', () => {
  openShortcuts();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
