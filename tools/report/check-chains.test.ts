import { expect, test } from 'vitest';
import type { AttuneEvent } from '@/lib/events/event';
import { linkEvents } from '@/lib/records/link-events';
import { asNew, createStory, sampleId } from '@/tests/support/event-samples';
import { checkChains } from './check-chains';

async function linked(install: string): Promise<AttuneEvent[]> {
  const story = createStory();
  for (let index = 0; index < 4; index += 1) story.reply(1, story.moment(1, index), 'none');
  const stamp = { install, model: '0'.repeat(12), phrases: '1'.repeat(12) };
  return linkEvents(
    story.events.map(asNew),
    { id: null, seq: 0, hash: '' },
    stamp,
    1_772_000_000_000,
  );
}

test('each install has a chain of its own, and may begin late', async () => {
  const [one, two] = [await linked(sampleId(1)), await linked(sampleId(2))];
  expect(await checkChains([...one, ...two.slice(3)])).toEqual([
    { install: sampleId(1), n: 8, from: 1, state: 'whole', at: null },
    { install: sampleId(2), n: 5, from: 4, state: 'whole', at: null },
  ]);
});

test('a missing and a changed event are told with their number', async () => {
  const events = await linked(sampleId(1));
  const [gap] = await checkChains(events.filter(({ seq }) => seq !== 5));
  expect(gap).toMatchObject({ state: 'gap', at: 6 });
  const changed = events.map((event) =>
    event.seq === 3 ? { ...event, at: '2026-01-01T00:00:00Z' } : event,
  );
  expect((await checkChains(changed))[0]).toMatchObject({ state: 'content', at: 3 });
});
