import { expect, test } from 'vitest';
import labels from '../../public/models/attune-v0/labels.json';
import preprocess from '../../public/models/attune-v0/preprocess.json';
import { decide, type WindowOutputs } from './decide';
import { parseHeadSpecs } from './head-specs';
import { EMOTIONS, type Emotion, FLAGS, type FlagLabel, SITUATIONS } from './labels';

const heads = parseHeadSpecs(labels, preprocess);

function logit(p: number, temperature: number): number {
  return Math.log(p / (1 - p)) * temperature;
}

/** Outputs in which each emotion given has this share of its threshold, and each flag this probability. */
function outputs(
  shares: Partial<Record<Emotion, number>>,
  flags: Partial<Record<FlagLabel, number>> = {},
  rest: Partial<WindowOutputs> = {},
): WindowOutputs {
  const { temperature, thresholds } = heads.emotions;
  return {
    emotions: EMOTIONS.map((label, at) =>
      logit((shares[label] ?? 0.01) * (thresholds[at] ?? 1), temperature),
    ),
    valence: 0,
    intensity: 0,
    flags: FLAGS.map((label) => logit(flags[label] ?? 0.01, heads.flags.temperature)),
    situation: SITUATIONS.map(() => -3),
    ...rest,
  };
}

test.each([
  [0.69, 'neutral', true, []],
  [0.71, 'worry', false, []],
  [0.99, 'worry', false, []],
  [1.01, 'worry', false, ['worry']],
  [1.19, 'worry', false, ['worry']],
  [1.21, 'worry', true, ['worry']],
])('an emotion at %d of its threshold: %s, sure %s', (share, primary, sure, heard) => {
  const reading = decide([outputs({ worry: share })], 1, heads);
  expect([reading.primary, reading.sure, reading.labels]).toEqual([primary, sure, heard]);
});

test('the strongest is that furthest above its own threshold, not the most probable', () => {
  const reading = decide([outputs({ anger: 2, confusion: 1.3 })], 1, heads);
  expect(reading.emotions.confusion).toBeGreaterThan(reading.emotions.anger);
  expect(reading.labels).toEqual(['anger', 'confusion']);
  expect(reading.primary).toBe('anger');
});

test('windows combine by maximum, valence by its largest size', () => {
  const reading = decide(
    [
      outputs({ anger: 1.5 }, { repeat: 0.9 }, { valence: -1.6, intensity: 1 }),
      outputs({ gratitude: 1.4 }, { urgent_soon: 0.9 }, { valence: 1.2, intensity: 2.5 }),
    ],
    9,
    heads,
  );
  expect(reading.labels).toEqual(['anger', 'gratitude']);
  expect(reading.valence).toBe(-0.8);
  expect(reading.intensity).toBe(2.5);
  expect(reading.flags).toEqual({ urgency: 1, escalation: false, repeat: true, vulnerable: false });
  expect(reading.windows).toEqual({ read: 2, total: 9 });
});

test('urgent now outranks urgent soon', () => {
  const both = decide([outputs({}, { urgent_soon: 0.9, urgent_now: 0.9 })], 1, heads);
  const now = decide([outputs({}, { urgent_now: 0.9 })], 1, heads);
  expect([both.flags.urgency, now.flags.urgency]).toEqual([2, 2]);
});

test('a situation stated in one window wins over windows that say nothing', () => {
  const said = SITUATIONS.map((label) => (label === 'lost' ? 2 : -3));
  const quiet = outputs({});
  const { situations } = decide([quiet, outputs({}, {}, { situation: said }), quiet], 3, heads);
  expect(situations).toHaveLength(3);
  expect(situations[0]?.label).toBe('lost');
  expect(situations[0]?.p).toBeGreaterThan(0.8);
});
