import { expect, test } from 'vitest';
import { SITES, siteFor } from './registry';

test.each([
  ['https://acme.zendesk.com/agent/tickets/1', 'zendesk'],
  ['https://acme.zendesk.com/agent/filters/7', 'zendesk'],
  ['https://acme.zendesk.com/hc/en-us', null],
  ['https://app.intercom.com/a/inbox/x/inbox/all/conversation/1', 'intercom'],
  ['https://app.eu.intercom.com/a/inbox/x', 'intercom'],
  ['https://app.au.intercom.com/', 'intercom'],
  ['https://www.intercom.com/a/inbox/x', null],
  ['https://app.intercom.com.evil.test/a/inbox/x', null],
  ['http://acme.zendesk.com/agent/tickets/1', null],
  ['https://zendesk.com.evil.test/agent/tickets/1', null],
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://mail.google.com/mail/u/0/popout?ver=1', 'gmail'],
  ['https://accounts.google.com/', null],
  ['https://evilzendesk.com/agent/tickets/1', null],
])('%s belongs to %s', (url, id) => {
  expect(siteFor(new URL(url))?.id ?? null).toBe(id);
});

test('every site has its own id and a date of its last check', () => {
  expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
  for (const { verified } of SITES) expect(verified).toMatch(/^20\d\d-\d\d-\d\d$/);
});
