import { expect, test } from 'vitest';
import { type CourtesyInput, courtesyNow } from './courtesy';

const BASE: CourtesyInput = {
  labels: ['frustration'],
  intensity: 1,
  situation: 'late',
  vulnerable: false,
  repeats: false,
  standsIn: false,
  text: 'where is it',
  facts: { agentTexts: [], agentTurns: 0 },
};
const thank = (more: Partial<CourtesyInput>) => courtesyNow({ ...BASE, ...more }).mayThank;
const ask = (more: Partial<CourtesyInput>) => courtesyNow({ ...BASE, ...more }).mayAsk;

test('thanks for patience go to who waits and is not yet angry, and only once', () => {
  expect(thank({})).toBe(true);
  expect(thank({ labels: ['anger'] })).toBe(false);
  expect(thank({ intensity: 2.4 })).toBe(false);
  expect(thank({ situation: 'damaged' })).toBe(false);
  expect(thank({ repeats: true })).toBe(false);
  expect(thank({ standsIn: true })).toBe(false);
  const facts = { agentTexts: ['Thank you for your patience, Dag.'], agentTurns: 1 };
  expect(thank({ facts })).toBe(false);
});

test('thanks are fine for who is content, and for who trusts us with hardship', () => {
  expect(thank({ labels: ['gratitude'], situation: null })).toBe(true);
  expect(thank({ labels: ['worry'], situation: 'hardship' })).toBe(true);
  expect(thank({ labels: ['anger'], situation: 'hardship' })).toBe(false);
  expect(thank({ labels: ['worry'], situation: null })).toBe(false);
});

test('nobody is asked for what they told', () => {
  expect(ask({ labels: ['worry'] })).toBe('yes');
  expect(ask({})).toBe('rather not');
  expect(ask({ labels: ['worry'], text: 'it is gone '.repeat(9) })).toBe('rather not');
  expect(ask({ repeats: true })).toBe('no');
  expect(ask({ labels: ['worry'], text: 'I checked everything' })).toBe('no');
  expect(ask({ labels: ['worry'], text: 'i sent you the log yesterday' })).toBe('no');
  expect(ask({ labels: ['anger'] })).toBe('no');
  expect(ask({ facts: { agentTexts: ['Which one?'], agentTurns: 1 } })).toBe('no');
});
