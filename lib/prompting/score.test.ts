import { expect, test } from 'vitest';
import { EMOTIONS, type Emotion } from '../reading/labels';
import { LIBRARY } from './library';
import type { Phrase } from './phrase';
import { type ScoreContext, scorePhrase } from './score';

const [first] = LIBRARY;
if (!first) throw new Error('empty library');
const BASE: Phrase = {
  ...first,
  emotions: ['frustration'],
  situations: [],
  acts: ['ask'],
  mechanism: 'none',
  formality: 'neutral',
  tags: [],
};
const MATCH: ScoreContext = {
  emotions: Object.fromEntries(EMOTIONS.map((e) => [e, e === 'frustration' ? 0.8 : 0.1])) as Record<
    Emotion,
    number
  >,
  primary: 'frustration',
  situation: { label: 'late', p: 0.8 },
  also: null,
  stage: 'open',
  need: 'date',
  formality: 'neutral',
  signs: new Map(),
  courtesy: { mayThank: true, mayAsk: 'yes' },
};

function score(phrase: Partial<Phrase>, match: Partial<ScoreContext> = {}, slots = 0): number {
  return scorePhrase({ ...BASE, ...phrase }, slots, { ...MATCH, ...match });
}

test('a phrase for what happened beats one for any situation, once the situation is likely', () => {
  expect(score({ situations: ['late'] })).toBeGreaterThan(score({}));
  const doubtful = { situation: { label: 'late', p: 0.2 } } as const;
  expect(score({ situations: ['late'] }, doubtful)).toBeLessThan(score({}, doubtful));
});

test('a phrase for the second situation counts by how sure that one is', () => {
  const also = { label: 'repeat_contact', p: 0.75 } as const;
  const repeat = { situations: ['repeat_contact'] } satisfies Partial<Phrase>;
  expect(score(repeat, { also })).toBeGreaterThan(score({}, { also }));
  expect(score(repeat)).toBeLessThan(score({}));
});

test('the main feeling beats a second one, and any named one beats none', () => {
  expect(score({ emotions: ['frustration'] })).toBeGreaterThan(score({ emotions: ['worry'] }));
  expect(score({ emotions: ['frustration'] })).toBeGreaterThan(score({ emotions: [] }));
});

test('the customer’s own facts, the acts they need and the better kind of empathy count', () => {
  expect(score({}, {}, 1)).toBeGreaterThan(score({}));
  expect(score({ acts: ['time', 'next_step'] })).toBeGreaterThan(
    score({ acts: ['thank', 'close'] }),
  );
  expect(score({ mechanism: 'attentive' })).toBeGreaterThan(score({ mechanism: 'affective' }));
});

test('warm at the ends, competent in the middle', () => {
  const warm = { warmth: 1, competence: 0 };
  const able = { warmth: 0, competence: 1 };
  expect(score(warm)).toBeGreaterThan(score(able));
  expect(score(warm, { stage: 'act' })).toBeLessThan(score(able, { stage: 'act' }));
});

test('what only a sign opens goes before what is always open', () => {
  const urgent = (strength: number) => ({ signs: new Map([['urgent', strength] as const]) });
  expect(score({ tags: ['if-urgent'] }, urgent(0.4))).toBeGreaterThan(score({}, urgent(0.4)));
  // A strong sign outweighs words that are only about what happened.
  const matter = score({ situations: ['late'] }, urgent(1));
  expect(score({ tags: ['if-urgent'] }, urgent(1))).toBeGreaterThan(matter);
  expect(score({ tags: ['if-urgent'] }, urgent(0.1))).toBeLessThan(matter);
});

test('what a thread has settled may be said, and a question to who told much comes later', () => {
  expect(score({ requires: ['resolved'] })).toBeGreaterThan(score({}));
  const told = { courtesy: { mayThank: true, mayAsk: 'rather not' } } as const;
  expect(score({ acts: ['ask'] }, told)).toBeLessThan(score({ acts: ['ask'] }));
  expect(score({ acts: ['check'] }, told)).toBe(score({ acts: ['check'] }));
});
