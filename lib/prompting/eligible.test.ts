import { expect, test } from 'vitest';
import { type EligibleContext, isEligible, signsOf } from './eligible';
import type { Phrase } from './phrase';

const PHRASE: Phrase = {
  id: 'late-a',
  locale: 'en',
  emotions: ['anger', 'frustration'],
  situations: ['late'],
  stages: ['open', 'act'],
  channels: ['chat'],
  formality: 'neutral',
  mechanism: 'attentive',
  acts: ['paraphrase', 'next_step'],
  warmth: 0.5,
  competence: 0.5,
  text: "I'm finding out where it is.",
  requires: [],
  forbids: [],
  intensity: 1,
  maxPerConversation: 1,
  cooldownTurns: 3,
  reason: 'Plays back what is missing.',
  reasonDe: 'Sagt zurück, was fehlt.',
  evidence: 'packard-2018',
  tags: [],
};
const STATE: EligibleContext = {
  channel: 'chat',
  stage: 'open',
  labels: ['frustration'],
  intensity: 2,
  situation: 'late',
  also: null,
  formality: 'neutral',
  emoji: false,
  apologised: false,
  settled: new Set(),
  forbidden: new Set(),
  signs: new Map(),
  courtesy: { mayThank: true, mayAsk: 'yes' },
};

function fits(phrase: Partial<Phrase>, state: Partial<EligibleContext> = {}): boolean {
  return isEligible({ ...PHRASE, ...phrase }, { ...STATE, ...state });
}

test('channel, stage, mood and situation must fit', () => {
  expect(fits({})).toBe(true);
  expect(fits({}, { channel: 'email' })).toBe(false);
  expect(fits({}, { stage: 'close' })).toBe(false);
  expect(fits({}, { labels: ['gratitude'] })).toBe(false);
  expect(fits({}, { labels: [] })).toBe(false);
  expect(fits({}, { situation: 'bug' })).toBe(false);
  expect(fits({}, { situation: null })).toBe(false);
  expect(fits({}, { situation: 'repeat_contact', also: 'late' })).toBe(true);
});

test('an empty list fits all, and neutral stands for no feeling', () => {
  expect(fits({ emotions: [], situations: [] }, { labels: ['worry'], situation: 'bug' })).toBe(
    true,
  );
  expect(fits({ emotions: ['neutral'] }, { labels: [] })).toBe(true);
  expect(fits({ emotions: ['neutral'] })).toBe(false);
});

test('abuse gets nothing but boundary phrases', () => {
  expect(fits({ situations: [] }, { situation: 'abuse' })).toBe(false);
  expect(fits({ situations: ['abuse'] }, { situation: 'abuse' })).toBe(true);
});

test('formal and casual words go only to who asked for them', () => {
  expect(fits({ formality: 'formal' })).toBe(false);
  expect(fits({ formality: 'formal' }, { formality: 'formal' })).toBe(true);
  expect(fits({ formality: 'casual' }, { formality: 'formal' })).toBe(false);
  expect(fits({ formality: 'neutral' }, { formality: 'casual' })).toBe(true);
});

test('strong words need a strong feeling', () => {
  expect(fits({ intensity: 3 }, { intensity: 2 })).toBe(false);
  expect(fits({ intensity: 3 }, { intensity: 2.5 })).toBe(true);
  expect(fits({ intensity: 1 }, { intensity: 0.2 })).toBe(true);
});

test('one apology a conversation', () => {
  expect(fits({ acts: ['apologise', 'ownership'] })).toBe(true);
  expect(fits({ acts: ['apologise', 'ownership'] }, { apologised: true })).toBe(false);
});

test('what is required must be settled, what is forbidden must not be heard', () => {
  expect(fits({ requires: ['refund_ok'] })).toBe(false);
  expect(fits({ requires: ['refund_ok'] }, { settled: new Set(['refund_ok']) })).toBe(true);
  expect(fits({ forbids: ['legal'] }, { forbidden: new Set(['legal']) })).toBe(false);
});

test('a tag if-x opens a phrase only where x is heard', () => {
  expect(signsOf({ ...PHRASE, tags: ['if-urgent', 'urgency'] })).toEqual(['urgent']);
  expect(fits({ tags: ['if-urgent'] })).toBe(false);
  expect(fits({ tags: ['if-urgent'] }, { signs: new Map([['urgent', 1]]) })).toBe(true);
});

test('questions and thanks only where the moment bears them', () => {
  const never = { courtesy: { mayThank: false, mayAsk: 'no' } } as const;
  const rather = { courtesy: { mayThank: true, mayAsk: 'rather not' } } as const;
  expect(fits({ acts: ['ask'] }, rather)).toBe(true);
  expect(fits({ acts: ['ask'] }, never)).toBe(false);
  expect(fits({ acts: ['thank'] }, rather)).toBe(true);
  expect(fits({ acts: ['thank', 'time'] }, never)).toBe(false);
});

test('emoji only where the agent wants them', () => {
  expect(fits({ text: 'Great news 🎉' })).toBe(false);
  expect(fits({ text: 'Great news 🎉' }, { emoji: true })).toBe(true);
});
