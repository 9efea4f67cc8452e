import { expect, test } from 'vitest';
import { sampleReading } from '@/tests/support/event-samples';
import { conversationOf } from '@/tests/support/host-bench';
import { burstKey, openTab, turnTo } from './tab-state';
import { threadView } from './thread-view';

const TURNS = [
  ['customer', 'Where is it?'],
  ['agent', 'On its way.'],
  ['customer', 'I am fed up. Nobody calls me!'],
  ['note', 'Carrier has lost it.'],
] as const;

function opened(more = {}) {
  return openTab(7, 'token', 1, conversationOf(TURNS, more), 'k1:ticket');
}

test('who spoke last is no note, and the head of the thread is shown', () => {
  expect(threadView(opened())).toMatchObject({
    kind: 'thread',
    threadToken: 'token',
    customer: 'Mara Ellison',
    speaking: { kind: 'customer' },
    partial: [],
    moment: null,
  });
});

test('while the model runs nothing old stands for the new message', () => {
  const tab = opened();
  turnTo(tab, tab.bursts[1] ?? null);
  const view = threadView(tab);
  expect(view.kind === 'thread' && view.moment).toMatchObject({
    progress: 'reading',
    reading: null,
    offers: [],
    quote: { text: 'Nobody calls me!' },
    trajectory: [{ valence: null }, { valence: null }],
  });
});

test('what was read is shown, with the words that show it, also where choosing failed', () => {
  const tab = opened();
  const burst = tab.bursts[1];
  if (!burst) throw new Error('two bursts');
  turnTo(tab, burst);
  const reading = sampleReading(-0.7, 'frustration');
  tab.readings.set(burstKey(burst), { index: 1, reading, evidence: [{ start: 0, end: 11 }] });
  if (tab.moment) tab.moment.failed = true;
  const view = threadView(tab);
  const moment = view.kind === 'thread' ? view.moment : null;
  expect(moment).toMatchObject({
    progress: 'read',
    reading: { primary: 'frustration' },
    trajectory: [{ valence: null }, { valence: -0.7, primary: 'frustration', sure: true }],
  });
  const { text = '', spans = [] } = moment?.quote ?? {};
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['I am fed up']);
});

test('a pause outranks all, a changed layout all but that; missing fields are named', () => {
  const changed = opened({ health: { state: 'changed', missing: ['author'] } });
  expect(threadView(changed)).toEqual({ kind: 'changed', site: 'zendesk', missing: ['author'] });
  changed.paused = true;
  expect(threadView(changed)).toMatchObject({ kind: 'paused', scope: 'thread' });
  const partial = threadView(opened({ health: { state: 'partial', missing: ['time'] } }));
  expect(partial).toMatchObject({ partial: ['time'] });
});
