import { expect, test } from 'vitest';
import { parseSettings } from '../../settings/settings-shape';
import { quietView } from './quiet-view';

const SETTINGS = parseSettings(null);

test('each reason has its view', () => {
  expect(quietView(SETTINGS, 'zendesk', 'no_thread')).toEqual({
    kind: 'no_thread',
    site: 'zendesk',
  });
  expect(quietView(SETTINGS, 'gmail', 'changed', ['author'])).toEqual({
    kind: 'changed',
    site: 'gmail',
    missing: ['author'],
  });
  expect(quietView(SETTINGS, 'zendesk', 'off')).toEqual({ kind: 'site_off', site: 'zendesk' });
  expect(quietView(SETTINGS, 'zendesk', 'consent')).toEqual({ kind: 'consent' });
});

test('a pause everywhere outranks one on the site: going on must lift the right one', () => {
  const site = { ...SETTINGS, pausedSites: ['zendesk' as const] };
  expect(quietView(site, 'zendesk', 'paused')).toMatchObject({ scope: 'site' });
  const both = { ...site, pausedEverywhere: true };
  expect(quietView(both, 'zendesk', 'paused')).toMatchObject({ scope: 'everywhere' });
});
