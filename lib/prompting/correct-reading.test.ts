import { expect, test } from 'vitest';
import { EMOTIONS, type Emotion } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { correctReading } from './correct-reading';

const READING: Reading = {
  emotions: Object.fromEntries(EMOTIONS.map((e) => [e, e === 'anger' ? 0.8 : 0.1])) as Record<
    Emotion,
    number
  >,
  labels: ['anger'],
  primary: 'anger',
  sure: false,
  valence: -0.7,
  intensity: 1,
  flags: { urgency: 1, escalation: true, repeat: false, vulnerable: false },
  situations: [],
  windows: { read: 1, total: 1 },
};

test('no correction changes nothing', () => {
  expect(correctReading(READING, null)).toBe(READING);
});

test('the corrected mood is certain and alone; flags and valence stay', () => {
  const corrected = correctReading(READING, 'worry');
  expect(corrected).toMatchObject({
    labels: ['worry'],
    primary: 'worry',
    sure: true,
    intensity: 2,
  });
  expect(corrected.emotions.worry).toBe(1);
  expect(corrected.emotions.anger).toBe(0);
  expect(corrected.flags).toEqual(READING.flags);
  expect(corrected.valence).toBe(-0.7);
});

test('neutral takes every feeling away', () => {
  const corrected = correctReading(READING, 'neutral');
  expect(corrected).toMatchObject({ labels: [], primary: 'neutral', intensity: 0, sure: true });
});
