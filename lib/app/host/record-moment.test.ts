import { expect, test } from 'vitest';
import { sampleReading } from '@/tests/support/event-samples';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import type { MomentResult } from '../../prompting/moment';
import { momentEvent, offerEvent } from './record-moment';
import { openTab } from './tab-state';

const TICKET = `k1:${'A'.repeat(43)}`;
const WORDS = 'Where is my sofa?';

async function event(more = {}, turns = conversationOf([['customer', WORDS]], more)) {
  const { deps } = bench;
  const tab = openTab(7, 'token', 1, turns, TICKET);
  const [burst] = tab.bursts;
  if (!burst) throw new Error('a burst');
  const made = await momentEvent(deps, tab, burst, sampleReading(-0.5, 'worry'), null);
  if (made.kind !== 'moment') throw new Error('a moment');
  return made;
}
const bench = await openBench();

test('a moment is ids, numbers and labels; no word of the thread', async () => {
  const made = await event();
  const text = JSON.stringify(made);
  for (const word of ['sofa', 'Mara', 'mara@example.com', '1001', 'Sofa']) {
    expect(text).not.toContain(word);
  }
  expect(made.data).toMatchObject({ index: 0, history: true, channel: 'email', stage: null });
});

test('the same words of the same message are the same event, other words are not', async () => {
  const [first, again] = [await event(), await event()];
  expect(again.dedupe).toBe(first.dedupe);
  const edited = await event({}, conversationOf([['customer', 'Where is my lamp?']]));
  expect(edited.dedupe).not.toBe(first.dedupe);
  expect(edited.data.burst).toBe(first.data.burst);
});

test('a customer is known by the address, else by the name, else not', async () => {
  const keys = await Promise.all(
    [
      { name: 'Mara', address: 'm@example.com' },
      { name: 'Other', address: 'm@example.com' },
      { name: 'Mara', address: null },
      { name: null, address: null },
    ].map(async (customer) => (await event({ customer })).data.customer),
  );
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(keys[3]).toBeNull();
});

const RESULT = {
  situation: null,
  stage: 'open',
  need: { kind: 'be_heard', reason: 'feeling' },
  offers: [],
  silence: null,
} as unknown as MomentResult;

test('an offer says what is shown, or why nothing is', () => {
  const tab = openTab(7, 'token', 1, conversationOf([]), TICKET);
  const offers = [{ id: 'a', text: 'Dear Mara', acts: [], reason: '' }];
  const shown = offerEvent(tab, 'moment-1', { ...RESULT, offers }, 'off');
  expect(shown?.data).toEqual({
    ticket: TICKET,
    moment: 'moment-1',
    state: 'shown',
    why: 'match',
    phrases: ['a'],
  });
  expect(JSON.stringify(shown)).not.toContain('Mara');
  const silent = offerEvent(tab, 'moment-1', { ...RESULT, silence: 'flat' }, 'off');
  expect(silent?.data).toMatchObject({ state: 'silent', why: 'flat', phrases: [] });
  expect(offerEvent(tab, 'moment-1', RESULT, 'off')).toBeNull();
});

test('in the holdout an offer says its arm, and what is held back is not shown', () => {
  const tab = openTab(7, 'token', 1, conversationOf([]), TICKET);
  const offers = [{ id: 'a', text: 'Dear Mara', acts: [], reason: '' }];
  const told = (
    arm: 'shown' | 'holdout' | 'outside',
    result: MomentResult = { ...RESULT, offers },
  ) => {
    const { data, dedupe } = offerEvent(tab, 'moment-1', result, arm) ?? {};
    return [data?.state, data?.why, data?.phrases, data?.arm, dedupe];
  };
  expect(told('shown')).toEqual(['shown', 'match', ['a'], 'shown', 'offer:moment-1:match:a']);
  expect(told('holdout')).toEqual([
    ...['withheld', 'holdout', ['a'], 'holdout'],
    'offer:moment-1:holdout:a',
  ]);
  expect(told('outside')).toEqual([
    ...['shown', 'match', ['a'], 'outside'],
    'offer:moment-1:match:a:outside',
  ]);
  const silent = { ...RESULT, silence: 'flat' } as const;
  expect(told('holdout', silent).slice(0, 4)).toEqual(['silent', 'flat', [], 'holdout']);
});

test('a question, and what was said before, are facts of a moment', async () => {
  const turns = conversationOf([
    ['customer', 'Where is my new sofa?'],
    ['agent', 'On its way.'],
    ['customer', 'But where is my new sofa'],
  ]);
  const { deps } = bench;
  const tab = openTab(7, 'token', 1, turns, TICKET);
  const facts = await Promise.all(
    tab.bursts.map(async (burst) => {
      const { data } = await momentEvent(deps, tab, burst, sampleReading(-0.5, 'worry'), null);
      return 'asks' in data && [data.asks, data.repeats];
    }),
  );
  expect(facts).toEqual([
    [true, false],
    [true, true],
  ]);
});
