import { beforeEach, expect, test, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown }>;

const stored = new Map<string, unknown>();
const listeners = new Set<(changes: Changes, area: string) => void>();

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(values)) {
            stored.set(key, newValue);
            for (const tell of listeners) tell({ [key]: { newValue } }, 'local');
          }
        },
      },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) =>
          listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) =>
          listeners.delete(listener),
      },
    },
  },
}));

const { changeSettings, getSettings, watchSettings } = await import('./settings-store');
const { DEFAULT_SETTINGS } = await import('./settings-shape');

beforeEach(() => {
  stored.clear();
  listeners.clear();
});

test('nothing stored is as installed', async () => {
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a change keeps the rest and reaches those who watch, until they stop', async () => {
  const seen = vi.fn();
  const ended = new AbortController();
  watchSettings(seen, ended.signal);
  await changeSettings({ formality: 'formal' });
  await changeSettings({ emoji: true });
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, formality: 'formal', emoji: true });
  expect(seen).toHaveBeenCalledTimes(2);
  ended.abort();
  await changeSettings({ emoji: false });
  expect(seen).toHaveBeenCalledTimes(2);
});

test('what is damaged has its default', async () => {
  stored.set('settings', { formality: 'rude', emoji: true });
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, emoji: true });
});
