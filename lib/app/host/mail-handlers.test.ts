import { expect, test } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import { parseSettings } from '../../settings/settings-shape';

const PAGE = { kind: 'page', tabId: 7 } as const;
const PANEL = { kind: 'panel', tabId: null } as const;
const MAIL = conversationOf([['customer', 'I am so fed up with this!']], { site: 'gmail' });
const PRIVATE = { site: 'gmail', token: 't1', ticket: '1001', why: 'unmarked' } as const;

async function mailBench() {
  const bench = await openBench();
  const settings = parseSettings({
    consentedAt: '2026-11-24T08:00:00.000Z',
    sites: { gmail: true },
  });
  bench.settings = settings;
  bench.stored = settings;
  const { handlers } = bench.host;
  return {
    ...bench,
    isMarked: () => handlers['page.is_marked']?.({ site: 'gmail', ticket: '1001' }, PAGE),
    tellPrivate: () => handlers['page.private']?.(PRIVATE, PAGE),
    mark: (token: string) => handlers['panel.mark_customer']?.({ tabId: 7, token }, PANEL),
    snapshot: (permit: { by: 'marked' } | null) =>
      handlers['page.snapshot']?.({ token: 't1', revision: 1, conversation: MAIL, permit }, PAGE),
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
  await bench.mark('another');
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
