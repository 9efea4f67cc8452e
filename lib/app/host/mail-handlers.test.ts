import { expect, test } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import type { MailPermit } from '../../settings/mail-permit';
import { parseSettings } from '../../settings/settings-shape';

const PAGE = { kind: 'page', tabId: 7 } as const;
const PANEL = { kind: 'panel', tabId: null } as const;
const MAIL = conversationOf([['customer', 'I am so fed up with this!']], { site: 'gmail' });
const PRIVATE = { site: 'gmail', token: 't1', ticket: '1001', why: 'unmarked' } as const;

async function mailBench(gmail = { addresses: [] as string[], labels: [] as string[] }) {
  const bench = await openBench();
  const settings = parseSettings({
    consentedAt: '2026-11-24T08:00:00.000Z',
    sites: { gmail: true },
    gmail,
  });
  bench.settings = settings;
  bench.stored = settings;
  const { handlers } = bench.host;
  return {
    ...bench,
    isMarked: () => handlers['page.is_marked']?.({ site: 'gmail', ticket: '1001' }, PAGE),
    tellPrivate: () => handlers['page.private']?.(PRIVATE, PAGE),
    mark: (token: string, customer = true) =>
      handlers['panel.mark_customer']?.({ tabId: 7, token, customer }, PANEL),
    snapshot: (permit: MailPermit | null, token = 't1', tabId = 7) =>
      handlers['page.snapshot']?.(
        { token, revision: 1, conversation: MAIL, permit },
        { kind: 'page', tabId },
      ),
  };
}

test('a private mail is shown as one, and nothing of it is read or kept', async () => {
  const bench = await mailBench();
  await bench.tellPrivate();
  expect(bench.host.shown(7).view).toEqual({
    kind: 'private',
    site: 'gmail',
    why: 'unmarked',
    threadToken: 't1',
  });
  expect(await bench.snapshot(null)).toEqual({ state: 'idle' });
  expect(await bench.snapshot({ by: 'marked' })).toEqual({ state: 'idle' });
  expect(await bench.kinds()).toEqual([]);
  expect(await bench.db.analyses.count()).toBe(0);
  expect(bench.host.shown(7).view.kind).toBe('private');
});

test('only the thread on screen can be marked, and then it is read', async () => {
  const bench = await mailBench();
  await bench.tellPrivate();
  expect(await bench.mark('another')).toEqual({ state: 'resync' });
  expect(await bench.isMarked()).toEqual({ marked: false });
  await bench.mark('t1');
  expect(await bench.isMarked()).toEqual({ marked: true });
  expect(await bench.snapshot({ by: 'marked' })).toEqual({ state: 'taken' });
  expect(await bench.kinds()).toContain('moment');
});

test('where Gmail is switched off no thread is marked', async () => {
  const bench = await mailBench();
  await bench.tellPrivate();
  await bench.mark('t1');
  const off = await openBench();
  const answer = await off.host.handlers['page.is_marked']?.(
    { site: 'gmail', ticket: '1001' },
    PAGE,
  );
  expect(answer).toEqual({ marked: false });
});

test('a thread the agent makes private again is so at once, in every tab, and its mark is deleted', async () => {
  const bench = await mailBench();
  await bench.tellPrivate();
  expect(await bench.mark('t1')).toEqual({ state: 'taken' });
  await bench.snapshot({ by: 'marked' });
  await bench.snapshot({ by: 'marked' }, 't2', 8);
  expect(bench.view(8).marked).toBe(true);
  const before = await bench.kinds();
  expect(await bench.mark('t1', false)).toEqual({ state: 'taken' });
  expect(await bench.db.customers.count()).toBe(0);
  for (const [tabId, threadToken] of [
    [7, 't1'],
    [8, 't2'],
  ] as const) {
    const view = { kind: 'private', site: 'gmail', why: 'unmarked', threadToken };
    expect(bench.host.shown(tabId).view).toEqual(view);
    expect(bench.badges).toContainEqual([tabId, null]);
  }
  // The page has not asked again yet: what it still sends is not taken.
  expect(await bench.snapshot({ by: 'marked' })).toEqual({ state: 'idle' });
  expect(await bench.replied('My own words.', { token: 't1' })).toEqual({ state: 'resync' });
  expect(await bench.kinds()).toEqual(before);
  // And it can be marked anew.
  expect(await bench.mark('t1')).toEqual({ state: 'taken' });
  expect(await bench.snapshot({ by: 'marked' })).toEqual({ state: 'taken' });
});

test('a new host is told again, and what is read by an address is not made private', async () => {
  const bench = await mailBench({ addresses: ['help@acme.test'], labels: [] });
  expect(await bench.mark('t1', false)).toEqual({ state: 'resync' });
  await bench.snapshot({ by: 'address', value: 'help@acme.test' });
  expect(bench.view().marked).toBe(false);
  expect(await bench.mark('t1', false)).toEqual({ state: 'taken' });
  expect(bench.view().threadToken).toBe('t1');
});
