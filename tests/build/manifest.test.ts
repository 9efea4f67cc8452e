import { expect, test } from 'vitest';
import { SITES } from '@/lib/sites/registry';
import { localeViolations } from '@/tools/check/locales';
import { type ManifestPins, manifestViolations, unusedPermissions } from '@/tools/check/manifest';
import { codeFiles, isShipped, readSource } from '@/tools/check/source-file';

const CHROME = '.output/chrome-mv3/manifest.json';
const FIREFOX = '.output/firefox-mv3/manifest.json';
const LOCALES = ['en', 'de'];

const PINS: ManifestPins = {
  csp: [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel', 'offscreen', 'scripting'],
  hosts: [
    'https://*.zendesk.com/agent/*',
    'https://app.intercom.com/*',
    'https://app.eu.intercom.com/*',
    'https://app.au.intercom.com/*',
    'https://mail.google.com/*',
  ],
  matches: SITES.flatMap(({ matches }) => [...matches]),
};

/** The call that needs each permission. */
const USES = {
  storage: /browser\.storage\.(local|session)/,
  unlimitedStorage: /from 'dexie'/,
  alarms: /browser\.alarms\.create/,
  sidePanel: /browser\.sidePanel\./,
  offscreen: /browser\.offscreen\.createDocument/,
  scripting: /browser\.scripting\.executeScript/,
};

function parsed(path: string): unknown {
  return JSON.parse(readSource(path).text);
}

test('the manifest for Chrome says what is pinned and nothing else', () => {
  expect(SITES.length).toBeGreaterThan(0);
  expect(manifestViolations(parsed(CHROME), PINS)).toEqual([]);
});

test('the manifest for Firefox asks for less', () => {
  const permissions = ['storage', 'unlimitedStorage', 'alarms'];
  expect(manifestViolations(parsed(FIREFOX), { ...PINS, permissions })).toEqual([]);
});

test('each site is read only where the host permission allows it', () => {
  expect(PINS.matches.filter((match) => !PINS.hosts.includes(match))).toEqual([]);
});

test('each permission has a use', () => {
  const shipped = codeFiles().filter(({ path }) => isShipped(path));
  expect(unusedPermissions(USES, PINS.permissions, shipped)).toEqual([]);
});

test('both languages are complete', () => {
  const texts = LOCALES.map((name) => [
    name,
    parsed(`.output/chrome-mv3/_locales/${name}/messages.json`),
  ]);
  expect(localeViolations(Object.fromEntries(texts), readSource(CHROME).text)).toEqual([]);
});
