import { expect, test } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import { type Burst, toBursts } from '../../conversation/bursts';
import { addEvidence, readCached } from './read-cached';

function burstOf(...turns: Parameters<typeof conversationOf>[0]): Burst {
  const burst = toBursts(conversationOf(turns).messages).at(-1);
  if (!burst) throw new Error('a burst');
  return burst;
}
const GO = new AbortController().signal;
const ANGRY = burstOf(['customer', 'This is outrageous. The parcel was due on Monday.']);

test('what was read once is not read again, by its words and what was said before', async () => {
  const { deps, encoder } = await openBench();
  const first = await readCached(deps, ANGRY, 'newest', GO);
  const runs = encoder.read.length;
  expect(await readCached(deps, { ...ANGRY, index: 3 }, 'newest', GO)).toEqual({
    ...first,
    index: 3,
  });
  expect(encoder.read.length).toBe(runs);
  await readCached(deps, burstOf(['agent', 'Hello.'], ['customer', ANGRY.text]), 'newest', GO);
  expect(encoder.read.length).toBe(runs + 1);
});

test('a cancelled reading is not kept', async () => {
  const { deps, db } = await openBench();
  const read = readCached(deps, ANGRY, 'newest', AbortSignal.abort());
  await expect(read).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(await db.analyses.count()).toBe(0);
});

test('evidence is found once and kept; a neutral message has none', async () => {
  const { deps, encoder } = await openBench();
  const read = await readCached(deps, ANGRY, 'newest', GO);
  const found = await addEvidence(deps, ANGRY, read, GO);
  const [span] = found.evidence;
  expect(ANGRY.text.slice(span?.start, span?.end)).toContain('outrageous');
  const runs = encoder.read.length;
  expect((await readCached(deps, ANGRY, 'newest', GO)).evidence).toEqual(found.evidence);
  expect(await addEvidence(deps, ANGRY, found, GO)).toBe(found);
  const flat = burstOf(['customer', 'My number is 5.']);
  const neutral = await readCached(deps, flat, 'newest', GO);
  expect(await addEvidence(deps, flat, neutral, GO)).toBe(neutral);
  expect(encoder.read.length).toBe(runs + 1);
});

test('what is heard in another language is never sure', async () => {
  const { deps } = await openBench();
  const spanish = burstOf([
    'customer',
    'Estoy furious porque mi pedido no ha llegado y nadie, por favor',
  ]);
  const { reading } = await readCached(deps, spanish, 'newest', GO);
  expect(reading).toMatchObject({ primary: 'anger', sure: false });
});
