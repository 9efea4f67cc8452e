import { expect, test } from 'vitest';
import { sampleReading } from '@/tests/support/event-samples';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import type { Reading } from '../../reading/reading';
import { decide, recordMoment } from './decide-moment';
import { burstKey, openTab, type TabState, turnTo } from './tab-state';

const TICKET = `k1:${'A'.repeat(43)}`;
const bench = await openBench();

function read(reading: Reading | null): TabState {
  const conversation = conversationOf([['customer', 'Where is it? I have waited three weeks!']], {
    draft: 'Dear Mara',
  });
  const tab = openTab(7, 'token', 1, conversation, TICKET);
  const burst = tab.bursts[0];
  turnTo(tab, burst ?? null);
  if (burst && reading) tab.readings.set(burstKey(burst), { index: 0, reading, evidence: [] });
  return tab;
}

test('phrases for a feeling, silence with its reason for none', () => {
  const upset = read(sampleReading(-0.7, 'frustration'));
  decide(bench.deps, upset);
  expect(upset.moment?.result?.offers.length).toBeGreaterThan(0);
  expect(upset.moment?.result?.silence).toBeNull();
  const flat = read(sampleReading(0, 'neutral'));
  decide(bench.deps, flat);
  expect(flat.moment?.result).toMatchObject({ offers: [], silence: 'flat' });
});

test('words that this agent put aside again and again give way to others', () => {
  const before = read(sampleReading(-0.7, 'frustration'));
  decide(bench.deps, before);
  const ids = before.moment?.result?.offers.map(({ id }) => id) ?? [];
  const tab = read(sampleReading(-0.7, 'frustration'));
  const unliked = { yes: 0, no: 40, lastUsedDaysAgo: null };
  const liked = () => Object.fromEntries(ids.map((id) => [id, unliked]));
  decide({ ...bench.deps, records: { ...bench.deps.records, liked } }, tab);
  expect(tab.moment?.result?.offers.map(({ id }) => id)).not.toEqual(ids);
});

test('a moment is recorded once, each different offer once, and nothing that was not decided', async () => {
  const tab = read(sampleReading(-0.7, 'frustration'));
  await recordMoment(bench.deps, tab);
  expect(await bench.events()).toEqual([]);
  decide(bench.deps, tab);
  await recordMoment(bench.deps, tab);
  await recordMoment(bench.deps, tab);
  const { offerId, momentId } = tab.moment ?? {};
  tab.moment?.excluded.push(...(tab.moment.result?.offers.map(({ id }) => id) ?? []));
  decide(bench.deps, tab);
  await recordMoment(bench.deps, tab);
  expect(await bench.kinds()).toEqual(['moment', 'offer', 'offer']);
  expect(tab.moment?.momentId).toBe(momentId);
  expect(tab.moment?.offerId).not.toBe(offerId);
});
