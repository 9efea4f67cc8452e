import { expect, test, vi } from 'vitest';
import { conversationOf } from '@/tests/support/host-bench';
import { burstKey, heardBursts, momentAt, openTab, turnTo } from './tab-state';

const THREAD = conversationOf([
  ['customer', 'Where is it?'],
  ['agent', 'On its way.'],
  ['customer', 'Still not here!'],
]);

function opened() {
  return openTab(7, 'token', 1, THREAD, 'k1:ticket');
}

test('what is there when a thread is opened is its history', () => {
  const tab = opened();
  expect(tab.bursts.map(burstKey).every((key) => tab.historyKeys.has(key))).toBe(true);
  const more = heardBursts(
    conversationOf([
      ['customer', 'Where is it?'],
      ['agent', 'On its way.'],
      ['customer', 'Still not here!'],
      ['agent', 'I look.'],
      ['customer', 'Thanks'],
    ]),
    new Set(),
  );
  expect(more.map((burst) => tab.historyKeys.has(burstKey(burst)))).toEqual([true, true, false]);
});

test('a burst that grows, or is seen after other words, is another', () => {
  const [first] = heardBursts(conversationOf([['customer', 'Hello']]), new Set());
  const [grown] = heardBursts(
    conversationOf([
      ['customer', 'Hello'],
      ['customer', 'there'],
    ]),
    new Set(),
  );
  const [after] = heardBursts(
    conversationOf([
      ['bot', 'Welcome'],
      ['customer', 'Hello'],
    ]),
    new Set(),
  );
  const keys = [first, grown, after].map((burst) => burst && burstKey(burst));
  expect(new Set(keys).size).toBe(3);
});

test('who is not a customer is heard as nobody, and ends no burst', () => {
  const conversation = conversationOf([
    ['customer', 'One'],
    ['customer', 'Two'],
    ['customer', 'Three'],
  ]);
  expect(heardBursts(conversation, new Set(['m1'])).map(({ text }) => text)).toEqual([
    'One\nThree',
  ]);
});

test('a reply answers the newest moment that was there when it was sent', () => {
  vi.useFakeTimers();
  const tab = opened();
  const [first, second] = tab.bursts;
  if (!first || !second) throw new Error('two bursts');
  vi.setSystemTime(1_000);
  turnTo(tab, first);
  vi.setSystemTime(5_000);
  turnTo(tab, second);
  vi.useRealTimers();
  const at = (ms: number) => momentAt(tab, new Date(ms).toISOString())?.burst.text;
  expect([at(900), at(4_000), at(6_000)]).toEqual([
    'Where is it?',
    'Where is it?',
    'Still not here!',
  ]);
  expect(momentAt(opened(), new Date(0).toISOString())).toBeNull();
});

test('phrases used for a moment count for the thread once it has passed', () => {
  const tab = opened();
  turnTo(tab, tab.bursts[0] ?? null);
  tab.moment?.used.push('late-own-date');
  expect(tab.used).toEqual([]);
  turnTo(tab, tab.bursts[1] ?? null);
  expect(tab.used).toEqual(['late-own-date']);
  for (let round = 0; round < 9; round += 1) turnTo(tab, tab.bursts[0] ?? null);
  expect(tab.past.length).toBe(5);
});
