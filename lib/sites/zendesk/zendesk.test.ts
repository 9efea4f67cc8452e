import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { readSavedPages } from '@/tests/support/read-saved-pages';
import { savedPages } from '@/tests/support/saved-pages';
import { readThread } from '../../page/read-thread';
import { zendesk } from './zendesk';
import source from './zendesk.ts?raw';

const PAGES = savedPages(
  import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
);

readSavedPages(zendesk, PAGES);

test('only what the agent sees of several open tickets is read', () => {
  const page = PAGES.find(({ name }) => name === 'several-mounted');
  const document = mountPage(page?.html ?? '');
  const tickets = ['1001', '1002', '1003'].map((ticket) => {
    const result = readThread(
      zendesk,
      document,
      new URL(`https://a.zendesk.com/agent/tickets/${ticket}`),
    );
    return result.ok ? result.conversation.ticket : result.reason;
  });
  expect(tickets).toEqual(['not_ready', '1002', 'not_ready']);
});

test('no rule depends on a class that Zendesk generates', () => {
  expect(source).not.toMatch(/\.sc-|class\*=|\.[a-z]+-[a-z0-9]{5,}__/);
});

test('the declaration stays short', () => {
  expect(source.split('\n').length).toBeLessThanOrEqual(121);
});
