import { expect, test } from 'vitest';
import { EMOTIONS, type Emotion } from '../reading/labels';
import { type ChooseInput, choose, MAX_OFFERS } from './choose';
import { LIBRARY } from './library';
import { saidBefore } from './repeats';

const INPUT: ChooseInput = {
  library: LIBRARY,
  state: {
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
  },
  match: {
    emotions: Object.fromEntries(
      EMOTIONS.map((e) => [e, e === 'frustration' ? 0.8 : 0.1]),
    ) as Record<Emotion, number>,
    primary: 'frustration',
    situation: { label: 'late', p: 0.8 },
    also: null,
    stage: 'open',
    need: 'date',
    formality: 'neutral',
    signs: new Map(),
    courtesy: { mayThank: true, mayAsk: 'yes' },
  },
  slots: { thing: 'desk lamp', date: 'Friday' },
  said: saidBefore([], []),
  exclude: [],
  locale: 'en',
};

test('at most three phrases that do not all do the same, and one apology among them', () => {
  const offers = choose(INPUT);
  expect(offers).toHaveLength(MAX_OFFERS);
  expect(new Set(offers.map(({ acts }) => acts.join())).size).toBeGreaterThan(1);
  expect(offers.filter(({ acts }) => acts.includes('apologise')).length).toBeLessThanOrEqual(1);
});

test('the same input gives the same offers, whatever the order of the library', () => {
  expect(choose({ ...INPUT, library: LIBRARY.toReversed() })).toEqual(choose(INPUT));
});

test('other phrases are others, until none is left', () => {
  const seen: string[] = [];
  for (let round = 0; round < LIBRARY.length; round += 1) {
    const offers = choose({ ...INPUT, exclude: seen });
    for (const { id } of offers) expect(seen).not.toContain(id);
    if (offers.length === 0) break;
    seen.push(...offers.map(({ id }) => id));
  }
  expect(seen.length).toBeGreaterThan(6);
  expect(choose({ ...INPUT, exclude: seen })).toEqual([]);
});

test('slots are filled or the phrase is not offered', () => {
  const texts = (slots: ChooseInput['slots']) => {
    const all = LIBRARY.filter(({ situations }) => situations.includes('late'));
    return choose({ ...INPUT, library: all, slots }).map(({ text }) => text);
  };
  expect(texts(INPUT.slots).join()).toContain('Friday');
  expect(texts({}).join()).not.toMatch(/\{|Friday|lamp/u);
});

test('the reason comes in the reader’s language', () => {
  const [en] = choose(INPUT);
  const [de] = choose({ ...INPUT, locale: 'de' });
  const phrase = LIBRARY.find(({ id }) => id === en?.id);
  expect(en?.reason).toBe(phrase?.reason);
  expect(de?.reason).toBe(phrase?.reasonDe);
  expect(de?.text).toBe(en?.text);
});

test('what this agent takes comes first, what they put aside goes down but can come back', () => {
  const [first, second] = choose(INPUT);
  const liked = { [second?.id ?? '']: { yes: 12, no: 0, lastUsedDaysAgo: 30 } };
  const disliked = { [first?.id ?? '']: { yes: 0, no: 12, lastUsedDaysAgo: null } };
  expect(choose({ ...INPUT, acceptance: { ...liked, ...disliked } })[0]?.id).not.toBe(first?.id);
  const one = INPUT.library.filter(({ id }) => id === first?.id);
  expect(choose({ ...INPUT, library: one, acceptance: disliked })).toHaveLength(1);
});
