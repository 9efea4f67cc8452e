import { expect, test } from 'vitest';
import { EMOTIONS, type Emotion } from './labels';
import { NEED_REASONS, type NeedInput, needNow } from './need-now';
import type { Flags, Reading } from './reading';

function reading(labels: Emotion[], intensity = 1, flags: Partial<Flags> = {}): Reading {
  const emotions = Object.fromEntries(EMOTIONS.map((e) => [e, labels.includes(e) ? 0.9 : 0.1]));
  return {
    emotions: emotions as Record<Emotion, number>,
    labels,
    primary: labels[0] ?? 'neutral',
    sure: true,
    valence: 0,
    intensity,
    flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false, ...flags },
    situations: [],
    windows: { read: 1, total: 1 },
  };
}

function input(more: Partial<NeedInput>): NeedInput {
  return {
    reading: reading(['frustration']),
    situation: null,
    fresh: true,
    asks: null,
    answered: false,
    vulnerable: false,
    sarcastic: false,
    ...more,
  };
}

const CASES: readonly (readonly [string, Partial<NeedInput>, string, string])[] = [
  ['an answered burst', { answered: true, situation: 'late' }, 'nothing', 'answered'],
  [
    'thanks',
    { reading: reading(['gratitude', 'happiness'], 2), vulnerable: true },
    'nothing',
    'content',
  ],
  [
    'someone vulnerable',
    { reading: reading(['worry'], 2), vulnerable: true },
    'person',
    'vulnerable',
  ],
  [
    'a flag of the model without words',
    { reading: reading(['worry'], 2, { vulnerable: true }) },
    'reassurance',
    'worry',
  ],
  [
    'sarcasm heard as joy',
    { reading: reading(['happiness'], 2), sarcastic: true, situation: 'late' },
    'be_heard',
    'feeling',
  ],
  ['danger to health', { situation: 'health_safety' }, 'person', 'safety'],
  ['a wish for a person', { asks: 'person', situation: 'late' }, 'person', 'asks_person'],
  ['a wish for a manager', { asks: 'manager' }, 'person', 'asks_person'],
  ['a bot in circles', { situation: 'bot_loop' }, 'person', 'bot_loop'],
  [
    'a threat to leave',
    { reading: reading(['anger'], 2, { escalation: true }) },
    'person',
    'escalation',
  ],
  [
    'a repeated contact',
    { reading: reading(['frustration'], 1, { repeat: true }), asks: 'date' },
    'be_heard',
    'repeat',
  ],
  [
    'strong anger at the start',
    { reading: reading(['anger'], 3), asks: 'fix' },
    'be_heard',
    'strong_feeling',
  ],
  [
    'strong anger in the middle',
    { reading: reading(['anger'], 3), asks: 'fix', fresh: false },
    'fix',
    'asks_fix',
  ],
  ['asking for the money', { asks: 'money_back' }, 'money_back', 'asks_money'],
  ['asking when', { asks: 'date', situation: 'bug' }, 'date', 'asks_date'],
  ['a double charge', { situation: 'double_charge' }, 'money_back', 'money_situation'],
  ['a late parcel', { situation: 'late' }, 'date', 'waiting'],
  [
    'a strange login',
    { reading: reading(['anger']), situation: 'fraud_security' },
    'reassurance',
    'security',
  ],
  ['worry', { reading: reading(['worry']) }, 'reassurance', 'worry'],
  ['a broken lamp', { situation: 'damaged' }, 'fix', 'broken'],
  ['confusion', { reading: reading(['confusion']) }, 'information', 'confusion'],
  ['a question', { asks: 'information' }, 'information', 'asks_information'],
  ['a refusal', { situation: 'policy_refusal' }, 'information', 'question'],
  ['plain frustration', {}, 'be_heard', 'feeling'],
  ['a customer who is sorry', { reading: reading(['apologetic']) }, 'reassurance', 'apologetic'],
  ['a flat line', { reading: reading([]) }, 'nothing', 'calm'],
];

test.each(CASES)('%s', (_, more, kind, reason) => {
  expect(needNow(input(more))).toEqual({ kind, reason });
});

test('every reason is reached by a case and named for the catalogue', () => {
  const reached = new Set(CASES.map(([, , , reason]) => reason));
  expect([...NEED_REASONS].filter((reason) => !reached.has(reason))).toEqual([]);
});
