import { expect, test } from 'vitest';
import { EMOTIONS, type Emotion } from '../reading/labels';
import type { Reading } from '../reading/reading';
import type { Silence } from './phrase';
import { type SilenceInput, silenceOf } from './silence';

function reading(labels: Emotion[], sure = true): Reading {
  const emotions = Object.fromEntries(EMOTIONS.map((e) => [e, labels.includes(e) ? 0.9 : 0.1]));
  return {
    emotions: emotions as Record<Emotion, number>,
    labels,
    primary: labels[0] ?? 'neutral',
    sure,
    valence: 0,
    intensity: 1,
    flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false },
    situations: [],
    windows: { read: 1, total: 1 },
  };
}

function silence(text: string, more: Partial<SilenceInput> = {}): Silence | null {
  return silenceOf({
    text,
    texts: [text],
    language: null,
    replyMode: 'public',
    reading: reading(['frustration']),
    corrected: false,
    facts: {
      answered: false,
      agentTurns: 1,
      fromBot: false,
      apologised: false,
      lastAgentText: '',
      agentTexts: [],
      settled: new Set(),
    },
    matterIsClear: false,
    before: [],
    ...more,
  });
}

const ANSWERED = {
  answered: true,
  agentTurns: 1,
  fromBot: false,
  apologised: false,
  lastAgentText: '',
  agentTexts: [],
  settled: new Set<never>(),
};

test.each<[string, string, Partial<SilenceInput>, Silence | null]>([
  ['a feeling that is sure', 'still nothing here', {}, null],
  ['an internal note', 'still nothing here', { replyMode: 'internal' }, 'internal_note'],
  ['an answered burst', 'still nothing here', { facts: ANSWERED }, 'answered'],
  [
    'answered praise',
    'you are great',
    { facts: ANSWERED, reading: reading(['gratitude']) },
    'praise_answered',
  ],
  [
    'praise after answered praise',
    'have a good one, you star',
    { reading: reading(['happiness']), before: ['gratitude'] },
    'praise_answered',
  ],
  ['first praise', 'you are great', { reading: reading(['gratitude']) }, null],
  ['German', 'Ich warte noch immer und bin nicht froh', {}, 'other_language'],
  [
    'a tag of another language on a text too short to tell',
    'grr',
    { language: 'de-CH' },
    'other_language',
  ],
  ['English on a desk that says German', 'where is it', { language: 'de' }, null],
  ['emoji only', '😡', {}, 'small_talk'],
  ['grief', 'my husband died', {}, 'person_must_decide'],
  ['danger, even unsure', 'it caught fire', { reading: reading([], false) }, 'person_must_decide'],
  [
    'grief said before',
    'when will it end?',
    { texts: ['my wife passed away', 'when will it end?'] },
    'person_must_decide',
  ],
  ['a greeting', 'hello there', {}, 'small_talk'],
  ['a flat report', 'order 4471 shows the old address', { reading: reading([]) }, 'flat'],
  ['unsure', 'hm, that again', { reading: reading(['anger'], false) }, 'unsure'],
  [
    'unsure of the mood, sure of the matter',
    'it is late, hm',
    { reading: reading(['anger'], false), matterIsClear: true },
    null,
  ],
  [
    'unsure whether glad',
    'it is late, hm',
    { reading: reading(['happiness'], false), matterIsClear: true },
    'unsure',
  ],
  [
    'unsure whether anything',
    'it is late, hm',
    { reading: reading([], false), matterIsClear: true },
    'unsure',
  ],
  ['unsure but corrected', 'hm, that again', { corrected: true }, null],
  ['corrected to neutral', 'hm, that again', { corrected: true, reading: reading([]) }, 'flat'],
])('%s', (_, text, more, expected) => {
  expect(silence(text, more)).toBe(expected);
});
