import { expect, test } from 'vitest';
import { type ManifestPins, manifestViolations, unusedPermissions } from './manifest';

const PINS: ManifestPins = {
  csp: "default-src 'none'",
  permissions: ['alarms', 'storage'],
  hosts: ['https://a.example/*'],
  matches: ['https://a.example/*'],
};

const SOUND = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '1.0.0',
  default_locale: 'en',
  permissions: ['storage', 'alarms'],
  host_permissions: ['https://a.example/*'],
  action: { default_title: '__MSG_name__' },
  content_security_policy: { extension_pages: "default-src 'none'" },
  commands: { open: { suggested_key: { default: 'Alt+Shift+A' } } },
  background: { type: 'module', service_worker: 'background.js' },
  content_scripts: [{ matches: ['https://a.example/*'], js: ['a.js'] }],
};

function keys(...defaults: string[]): Record<string, unknown> {
  return Object.fromEntries(defaults.map((key) => [key, { suggested_key: { default: key } }]));
}

test('a manifest as pinned is right', () => {
  expect(manifestViolations(SOUND, PINS)).toEqual([]);
});

test.each([
  ['another policy', { content_security_policy: { extension_pages: "default-src 'self'" } }],
  [
    'a policy for a sandbox',
    { content_security_policy: { extension_pages: PINS.csp, sandbox: 'x' } },
  ],
  ['a further permission', { permissions: ['storage', 'alarms', 'tabs'] }],
  ['a permission less', { permissions: ['storage'] }],
  ['a further host', { host_permissions: ['https://a.example/*', '<all_urls>'] }],
  ['optional hosts', { optional_host_permissions: ['<all_urls>'] }],
  ['a script elsewhere', { content_scripts: [{ matches: ['<all_urls>'], js: ['a.js'] }] }],
  ['a script in frames', { content_scripts: [{ ...SOUND.content_scripts[0], all_frames: true }] }],
  ['a script in the page', { content_scripts: [{ ...SOUND.content_scripts[0], world: 'MAIN' }] }],
  [
    'files for pages',
    { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
  ],
  ['other extensions', { externally_connectable: { ids: ['*'] } }],
  ['AltGr', { commands: keys('Ctrl+Alt+A') }],
  ['five keys', { commands: keys('Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5') }],
  ['a foreign update', { update_url: 'https://a.example' }],
])('%s is refused', (_, change) => {
  expect(manifestViolations({ ...SOUND, ...change }, PINS)).not.toEqual([]);
});

test('a permission that nothing uses is named', () => {
  const files = [{ path: 'a.ts', text: 'browser.storage.local.get()' }];
  const uses = { storage: /browser\.storage\./, alarms: /browser\.alarms\./ };
  expect(unusedPermissions(uses, ['storage', 'alarms', 'tabs'], files)).toEqual(['alarms', 'tabs']);
});
