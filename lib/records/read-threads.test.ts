import { expect, test } from 'vitest';
import { createStory, sampleHash } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { threadSlices } from './read-threads';

async function recorded(tickets: readonly number[]) {
  const db = await openTestDb();
  const story = createStory();
  const next = new Map<number, number>();
  for (const ticket of tickets) {
    const index = next.get(ticket) ?? 0;
    next.set(ticket, index + 1);
    story.moment(ticket, index);
  }
  await db.events.bulkAdd(story.events);
  return db;
}

test.each([1, 2, 3, 7, 100])('no ticket is cut in two, with slices of %i events', async (size) => {
  const order = [3, 1, 2, 3, 3, 1, 2, 3, 3, 3, 9, 1];
  const db = await recorded(order);
  const seen: string[] = [];
  const seqs: number[] = [];
  for await (const slice of threadSlices(db, 11, size)) {
    const tickets = [...new Set(slice.map(({ data }) => data.ticket))];
    for (const ticket of tickets) expect(seen).not.toContain(ticket);
    seen.push(...tickets);
    for (const ticket of tickets) {
      const own = slice.filter(({ data }) => data.ticket === ticket).map(({ seq }) => seq);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
    seqs.push(...slice.map(({ seq }) => seq));
  }
  expect(seen).toEqual([1, 2, 3, 9].map(sampleHash));
  expect(seqs.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('without events there is no slice', async () => {
  for await (const slice of threadSlices(await openTestDb(), 9)) expect(slice).toEqual([]);
});
