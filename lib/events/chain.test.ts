import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { hashEvent, type Link, verifyChain } from './chain';
import type { AttuneEvent } from './event';

async function chained(n: number): Promise<AttuneEvent[]> {
  const story = createStory();
  for (let index = 0; index < n; index += 1) story.moment(1, index);
  let prevHash = '';
  for (const event of story.events) {
    event.prevHash = prevHash;
    event.hash = await hashEvent(prevHash, event);
    prevHash = event.hash;
  }
  return story.events;
}

function linkOf(event: AttuneEvent | undefined): Link {
  if (!event) throw new Error('an event was expected');
  return { seq: event.seq, hash: event.hash };
}

test('a chain as written is right, from the first, from an anchor, and when empty', async () => {
  const events = await chained(4);
  expect(await verifyChain(events)).toEqual({ ok: true, n: 4 });
  expect(await verifyChain(events.slice(2), linkOf(events[1]), linkOf(events[3]))).toEqual({
    ok: true,
    n: 2,
  });
  expect(await verifyChain([], linkOf(events[3]), linkOf(events[3]))).toEqual({ ok: true, n: 0 });
});

test('the hash is that of prevHash and canonical JSON', async () => {
  const [event] = await chained(1);
  const { prevHash: _p, hash, ...rest } = event ?? {};
  const sorted = JSON.stringify(rest, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sorted));
  expect(hash).toBe(Buffer.from(digest).toString('hex'));
});

test('every single change to a field is found, at its event', async () => {
  const events = await chained(3);
  const paths = [
    ['at', '2027-01-01T00:00:00.000Z'],
    ['model', 'ffffffffffff'],
    ['dedupe', 'moment:other'],
    ['install', '01970000-0000-7000-8000-00000000ffff'],
    ['schema', 2],
  ] as const;
  for (const [field, value] of paths) {
    const changed = structuredClone(events);
    Object.assign(changed[1] ?? {}, { [field]: value });
    expect(await verifyChain(changed)).toEqual({ ok: false, seq: 2, reason: 'content' });
  }
  const deep = structuredClone(events);
  const [, second] = deep;
  if (second?.kind === 'moment') second.data.reading.valence = 0.5;
  expect(await verifyChain(deep)).toEqual({ ok: false, seq: 2, reason: 'content' });
});

test('a changed event with a new hash breaks the next link', async () => {
  const events = await chained(3);
  const [, second] = events;
  if (!second) throw new Error('an event was expected');
  second.at = '2027-01-01T00:00:00.000Z';
  second.hash = await hashEvent(second.prevHash, second);
  expect(await verifyChain(events)).toEqual({ ok: false, seq: 3, reason: 'link' });
});

test('missing last events are found by the head', async () => {
  const events = await chained(3);
  const head = linkOf(events[2]);
  const check = await verifyChain(events.slice(0, 2), undefined, head);
  expect(check).toEqual({ ok: false, seq: 3, reason: 'end' });
});

test('no removal and no change of order passes', async () => {
  const events = await chained(6);
  const head = linkOf(events[5]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(events), async (some) => {
      const untouched = some.length === 6 && some.every(({ seq }, at) => seq === at + 1);
      expect((await verifyChain(some, undefined, head)).ok).toBe(untouched);
    }),
  );
});
