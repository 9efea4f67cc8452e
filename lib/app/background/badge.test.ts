import { beforeEach, expect, test, vi } from 'vitest';

const action = {
  setBadgeText: vi.fn(async () => undefined),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
  setTitle: vi.fn(async () => undefined),
};
const stored: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({
  browser: {
    action,
    i18n: { getUILanguage: () => 'de-AT' },
    storage: { local: { get: async () => stored } },
  },
}));
const { badgeOf, setBadge } = await import('./badge');

beforeEach(() => {
  delete stored.settings;
  for (const spy of Object.values(action)) spy.mockReset().mockResolvedValue(undefined);
});

test('a sign for each mood, and none without one', () => {
  const signs = [-0.9, -0.3, 0, 0.5].map((valence) => badgeOf('worry', valence).text);
  expect(new Set(signs).size).toBe(4);
  expect(badgeOf('neutral', 0).text).not.toBe('');
  expect([badgeOf(null, -1).text, badgeOf('anger', null).text]).toEqual(['', '']);
});

test('the sign is the tab’s own, with the mood in words of the browser’s language', async () => {
  await setBadge(7, 'anger', -0.9);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '−−' });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Attune: Wütend' });
});

test('switched off, or nothing heard: no sign', async () => {
  stored.settings = { badge: false };
  await setBadge(7, 'anger', -0.9);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Attune' });
});

test('a tab that closed meanwhile is no failure', async () => {
  action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
  await expect(setBadge(7, 'anger', -0.9)).resolves.toBeUndefined();
});
