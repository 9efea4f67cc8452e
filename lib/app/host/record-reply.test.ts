import { expect, test } from 'vitest';
import { type Bench, conversationOf, openBench } from '@/tests/support/host-bench';

async function eventsAfter(
  bench: Bench,
  reply: string,
): Promise<{ kind: string; data: Record<string, unknown> }[]> {
  await bench.replied(reply);
  const events = await bench.events();
  return events.map(({ kind, data }) => ({ kind, data: { ...data } }));
}

test('a reply has its acts, its length and the time it took; none of its words', async () => {
  const bench = await openBench();
  await bench.snapshot(conversationOf([['customer', 'Where is it?']]));
  const events = await eventsAfter(bench, 'I am sorry, Mara. Tracking number 77120 is moving.');
  const reply = events.find(({ kind }) => kind === 'reply')?.data;
  expect(reply).toMatchObject({ acts: { apologise: 1 }, sentences: 2, words: 9, followed: null });
  expect(reply?.seconds === null || Number(reply?.seconds) >= 0).toBe(true);
  expect(JSON.stringify(events)).not.toMatch(/Mara|77120|moving/);
});

test('a time that cannot be right is none', async () => {
  const bench = await openBench();
  const thread = conversationOf([['customer', 'Where is it?']]);
  const [message] = thread.messages;
  if (message) message.time = '2999-01-01T00:00:00.000Z';
  await bench.snapshot(thread);
  const events = await eventsAfter(bench, 'Here.');
  expect(events.at(-1)?.data.seconds).toBeNull();
});

test('the first human answer after a bot takes over, once; a colleague before took over already', async () => {
  const bench = await openBench();
  const bot = [
    ['customer', 'This is outrageous'],
    ['bot', 'I connect you with a person.'],
  ] as const;
  await bench.snapshot(conversationOf(bot));
  await bench.replied('Hello, I am Ana.');
  await bench.replied('One more thing.');
  const taken = (await bench.events()).filter(({ kind }) => kind === 'hand_over');
  expect(taken.map(({ data }) => data)).toMatchObject([{ from: 'bot', to: 'agent' }]);
  const [data] = taken.map((event) => event.data);
  expect(data && 'valence' in data && Number(data.valence)).toBeLessThan(0);

  await bench.snapshot(conversationOf([...bot, ['agent', 'Hi.']], { ticket: '1002' }), {
    token: 'thread-2',
  });
  await bench.replied('Me again.', { token: 'thread-2' });
  expect((await bench.kinds()).filter((kind) => kind === 'hand_over')).toHaveLength(1);
});
