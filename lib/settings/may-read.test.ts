import { expect, test } from 'vitest';
import { mayRead } from './may-read';
import { DEFAULT_SETTINGS, type Settings } from './settings-shape';

const AGREED: Settings = {
  ...DEFAULT_SETTINGS,
  consentedAt: '2026-11-24T08:00:00Z',
  sites: { zendesk: true, intercom: false, gmail: false },
};

test.each([
  ['as installed', DEFAULT_SETTINGS, 'consent'],
  ['agreed', AGREED, 'yes'],
  ['switched off', { ...AGREED, sites: { ...AGREED.sites, zendesk: false } }, 'off'],
  ['paused everywhere', { ...AGREED, pausedEverywhere: true }, 'paused'],
  ['paused here', { ...AGREED, pausedSites: ['zendesk'] }, 'paused'],
  ['paused elsewhere', { ...AGREED, pausedSites: ['gmail'] }, 'yes'],
  [
    'the agreement comes before all',
    { ...AGREED, consentedAt: null, pausedEverywhere: true },
    'consent',
  ],
] satisfies [string, Settings, string][])('%s', (_, settings, permit) => {
  expect(mayRead(settings, 'zendesk')).toBe(permit);
});
