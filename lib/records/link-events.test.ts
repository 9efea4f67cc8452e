import { expect, test } from 'vitest';
import { asNew, createStory } from '@/tests/support/event-samples';
import { verifyChain } from '../events/chain';
import { linkEvents } from './link-events';

const STAMP = {
  install: '01970000-0000-7000-8000-000000000000',
  model: 'a'.repeat(12),
  phrases: 'b'.repeat(12),
};

test('links go on from the head, with ids that grow', async () => {
  const story = createStory();
  for (let index = 0; index < 4; index += 1) story.moment(1, index);
  const fresh = story.events.map(asNew);
  const first = await linkEvents(fresh.slice(0, 2), { seq: 0, hash: '', id: null }, STAMP, 1_000);
  const last = first[1];
  if (!last) throw new Error('an event was expected');
  const rest = await linkEvents(fresh.slice(2), last, STAMP, 10);
  expect(await verifyChain([...first, ...rest])).toEqual({ ok: true, n: 4 });
  const ids = [...first, ...rest].map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});
