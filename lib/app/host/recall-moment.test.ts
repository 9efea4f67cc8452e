import { expect, test } from 'vitest';
import { type Bench, conversationOf, openBench } from '@/tests/support/host-bench';
import { createHost } from './host';

const THREAD = conversationOf([
  ['agent', 'Hello.'],
  ['customer', 'Where is it? I am fed up, my sofa is three weeks late!'],
]);
const PANEL = { kind: 'panel', tabId: null } as const;
const HERE = { tabId: 7, token: 'thread-1' };

async function look(bench: Bench): Promise<string> {
  await bench.snapshot(THREAD);
  const { offerId, offers } = bench.moment();
  await bench.host.handlers['panel.seen']?.({ ...HERE, offer: offerId ?? '' }, PANEL);
  return offers[0]?.text ?? '';
}

/** The host dies: a new one knows the records alone. */
function reborn(bench: Bench): typeof bench.host.handlers {
  return createHost(bench.deps).handlers;
}

async function replyTo(handlers: Bench['host']['handlers'], text: string): Promise<void> {
  const page = { kind: 'page', tabId: 7 } as const;
  const body = { ...HERE, revision: 1, conversation: THREAD, permit: null };
  await handlers['page.snapshot']?.(body, page);
  const at = new Date().toISOString();
  await handlers['page.replied']?.({ token: HERE.token, text, mode: 'public', at }, page);
}

async function replies(bench: Bench) {
  return (await bench.events()).flatMap((event) => (event.kind === 'reply' ? [event.data] : []));
}

test('a host that died after phrases were seen still counts the reply as prompted', async () => {
  const bench = await openBench();
  const words = await look(bench);
  const { offerId, offers } = bench.moment();
  await replyTo(reborn(bench), words);
  expect(await replies(bench)).toMatchObject([
    { offer: offerId, followed: { phrase: offers[0]?.id, level: 'verbatim' } },
  ]);
});

test('a phrase that was put in after others were asked for is remembered, too', async () => {
  const bench = await openBench();
  await bench.snapshot(THREAD);
  await bench.host.handlers['panel.next']?.(HERE, PANEL);
  const { offerId, offers } = bench.moment();
  const [offer] = offers;
  const use = {
    offer: offerId,
    phrase: offer?.id ?? '',
    way: 'insert',
    result: 'inserted',
  } as const;
  await bench.host.handlers['panel.used']?.({ ...HERE, deed: 'a', ...use }, PANEL);
  await replyTo(reborn(bench), offer?.text ?? '');
  expect(await replies(bench)).toMatchObject([
    { followed: { phrase: offer?.id, level: 'verbatim' } },
  ]);
});

test('what was never seen stays unprompted, whatever lies on another ticket', async () => {
  const bench = await openBench();
  await look(bench);
  const other = { ...THREAD, ticket: '1002' };
  await bench.snapshot(other, { token: 'thread-2' });
  await bench.replied('Hello.', { token: 'thread-2' });
  expect(await replies(bench)).toMatchObject([{ offer: null, followed: null }]);
});

test('records that cannot be read cost the memory and no prompt', async () => {
  const bench = await openBench();
  await look(bench);
  const eventsOf = () => Promise.reject(new Error('closed'));
  bench.deps.records = { ...bench.deps.records, eventsOf };
  await replyTo(reborn(bench), 'Hello.');
  expect(bench.failures).toEqual(['recall']);
  expect(await replies(bench)).toMatchObject([{ followed: null }]);
});
