import { expect, test } from 'vitest';
import { type StageInput, stageOf } from './stage';
import type { ThreadFacts } from './thread-facts';

const FRESH: ThreadFacts = {
  answered: false,
  agentTurns: 0,
  fromBot: false,
  apologised: false,
  lastAgentText: '',
  agentTexts: [],
  settled: new Set(),
};

function stage(lastAgentText: string | null, more: Partial<StageInput> = {}): string {
  const facts = lastAgentText === null ? FRESH : { ...FRESH, agentTurns: 1, lastAgentText };
  return stageOf({
    facts,
    text: 'hm',
    labels: ['frustration'],
    situation: null,
    resolved: false,
    open: false,
    ...more,
  });
}

test('a first message opens, after a bot it is a hand-over', () => {
  expect(stage(null)).toBe('open');
  expect(stage(null, { facts: { ...FRESH, fromBot: true } })).toBe('hand_over');
});

test('settled or only glad closes', () => {
  expect(stage('Done.', { resolved: true })).toBe('close');
  expect(stage('Done.', { labels: ['gratitude', 'happiness'] })).toBe('close');
  expect(stage('Done.', { labels: ['gratitude', 'frustration'] })).toBe('act');
});

test('a first message about a trouble opens, however glad it sounds', () => {
  const glad = { labels: ['happiness'] as const };
  expect(stage(null, { ...glad, situation: 'late' })).toBe('open');
  expect(stage(null, { ...glad, situation: 'praise' })).toBe('close');
  expect(stage(null, glad)).toBe('close');
});

test('a no is bad news, also where the situation is one', () => {
  expect(stage('Unfortunately that is outside the return window.')).toBe('bad_news');
  expect(stage('The coral colour sold out this morning.')).toBe('bad_news');
  expect(stage('Let us look.', { situation: 'warranty_denied' })).toBe('bad_news');
});

test('a promise to come back, or a customer who chases, is hold', () => {
  expect(stage("I'll check with the depot.")).toBe('hold');
  expect(stage('The driver should be with you within the hour.')).toBe('hold');
  expect(stage('It is on the way.', { text: 'any news?' })).toBe('hold');
  expect(stage('Does it work now?', { text: 'still not' })).toBe('act');
});

test('confusion asks for explaining, question on question for clarifying, the rest is acting', () => {
  expect(stage('Use the signing secret.', { labels: ['confusion'] })).toBe('explain');
  expect(stage('Which order is it?', { text: 'which one do you mean?' })).toBe('clarify');
  expect(stage('Which order is it?', { text: '4471' })).toBe('act');
});
