import { expect, test } from 'vitest';
import type { Burst } from '../conversation/bursts';
import { EMOTIONS, type Emotion, type Situation } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { rankSituations, SITUATION_FLOOR, secondSituation, situationOf } from './situation';

function burst(text: string, context: Burst['context'] = []): Burst {
  return { index: 0, messageIds: [], text, parts: [], time: null, context };
}

function reading(
  labels: Emotion[],
  situations: Reading['situations'] = [],
  repeat = false,
): Reading {
  const emotions = Object.fromEntries(EMOTIONS.map((e) => [e, 0])) as Record<Emotion, number>;
  const flags = { urgency: 0, escalation: false, repeat, vulnerable: false } as const;
  const windows = { read: 1, total: 1 };
  return {
    emotions,
    labels,
    primary: labels[0] ?? 'neutral',
    sure: true,
    valence: 0,
    intensity: 1,
    flags,
    situations,
    windows,
  };
}

function label(
  text: string,
  more: Partial<Parameters<typeof situationOf>[0]> = {},
): Situation | undefined {
  return situationOf({
    bursts: [burst(text)],
    readings: [reading(['frustration'])],
    subject: null,
    ...more,
  })?.label;
}

test.each([
  ['my parcel still hasn’t arrived', 'late'],
  ['tracking says delivered but I got nothing', 'lost'],
  ['the vase arrived smashed', 'damaged'],
  ['you sent me the wrong size', 'wrong_item'],
  ['says sold out after I paid', 'out_of_stock'],
  ['where is my refund', 'refund_slow'],
  ['you charged me twice', 'double_charge'],
  ['it auto-renewed without asking', 'surprise_renewal'],
  ['the price went up again', 'price_rise'],
  ['the app is down', 'outage'],
  ['keeps crashing since the update', 'bug'],
  ['all my photos are gone', 'data_loss'],
  ["I can't log in", 'lockout'],
  ['someone logged in from Jakarta', 'fraud_security'],
  ['please cancel my subscription', 'cancellation'],
  ['this is the fourth time I write', 'repeat_contact'],
  ['been waiting 40 minutes in this chat', 'long_wait'],
  ['let me talk to a real person', 'bot_loop'],
  ['hiding behind your small print', 'policy_refusal'],
  ['you say it is not covered by the warranty', 'warranty_denied'],
  ['I lost my job and cannot pay the rent', 'hardship'],
  ['is it safe? the plug gets so hot', 'health_safety'],
  ['you are an idiot', 'abuse'],
  ['please delete all my data, gdpr', 'privacy_request'],
] as const)('%s is %s', (text, situation) => {
  expect(label(text)).toBe(situation);
});

test('no strong word, no situation', () => {
  for (const text of ['hello', 'this is ridiculous', 'my late husband', 'two opinions on it', '']) {
    expect(label(text), text).toBeUndefined();
  }
});

test('praise counts only from a customer who is glad', () => {
  expect(label('great service, as always', { readings: [reading(['gratitude'])] })).toBe('praise');
  expect(label('great service, as always')).toBeUndefined();
});

test('the head alone decides only when it is very sure', () => {
  const heard = (p: number) => [reading(['worry'], [{ label: 'lockout', p }])];
  expect(label('hm', { readings: heard(0.5) })).toBeUndefined();
  expect(label('hm', { readings: heard(0.95) })).toBe('lockout');
  expect(
    label('hm', { readings: [reading(['worry'], [{ label: 'other', p: 1 }])] }),
  ).toBeUndefined();
});

test('subject, earlier bursts and what an agent said count less, what a bot said not at all', () => {
  expect(label('hello?', { subject: 'Charged twice' })).toBe('double_charge');
  const two = {
    bursts: [burst('the vase arrived smashed'), burst('so?')],
    readings: [null, reading(['anger'])],
  };
  expect(label('', two)).toBe('damaged');
  const said = (role: 'agent' | 'bot') => ({
    bursts: [burst('oh no', [{ role, text: 'It is sold out.' }])],
  });
  expect(label('', said('agent'))).toBe('out_of_stock');
  expect(label('', said('bot'))).toBeUndefined();
});

test('a glad first message is praise, unless the gladness is sarcasm', () => {
  const glad = { readings: [reading(['happiness'])] };
  expect(label('Lovely. Came the next morning, with a handwritten card', glad)).toBe('praise');
  expect(label('great service, thank you so much', glad)).toBe('praise');
  expect(label('great service, still no refund', glad)).not.toBe('praise');
  const both = { readings: [reading(['happiness', 'frustration'])] };
  expect(label('my parcel is late again, still hasn’t arrived', both)).toBe('late');
});

test('a heard repeat supports words and names nothing alone', () => {
  const repeated = { readings: [reading(['frustration'], [], true)] };
  expect(label('and?', repeated)).toBeUndefined();
  expect(label('fourth time I write', repeated)).toBe('repeat_contact');
  expect(label('you charged me twice', repeated)).toBe('double_charge');
});

test('a matter and its poor handling hold together, two matters do not', () => {
  const second = (text: string) => {
    const ranked = rankSituations({ bursts: [burst(text)], readings: [null], subject: null });
    return [ranked[0]?.label, secondSituation(ranked)?.label];
  };
  expect(second('fourth time I write. where is my refund?').sort()).toEqual([
    'refund_slow',
    'repeat_contact',
  ]);
  expect(second('you charged me twice and nobody replied')).toEqual([
    'double_charge',
    'repeat_contact',
  ]);
  expect(second('you charged me twice and the vase arrived smashed')).toEqual([
    'double_charge',
    undefined,
  ]);
  expect(second('you charged me twice')).toEqual(['double_charge', undefined]);
  expect(second('hello')).toEqual([undefined, undefined]);
});

test('strength lies between the floor and 1', () => {
  const guess = situationOf({
    bursts: [burst('late late delayed, still hasn’t arrived, overdue')],
    readings: [reading(['anger'], [{ label: 'late', p: 1 }])],
    subject: 'Late',
  });
  expect(guess?.p).toBeGreaterThanOrEqual(SITUATION_FLOOR);
  expect(guess?.p).toBeLessThan(1);
});
