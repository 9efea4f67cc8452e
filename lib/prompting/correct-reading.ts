import { EMOTIONS, type Emotion, type Mood } from '../reading/labels';
import type { Reading } from '../reading/reading';

/**
 * The reading as the agent corrected it, or as it is. A corrected mood is certain and the only one;
 * a feeling the model missed counts as clear (2 of 3), since its own intensity then says nothing.
 */
export function correctReading(reading: Reading, corrected: Mood | null): Reading {
  if (corrected === null) return reading;
  const emotions = { ...reading.emotions };
  for (const label of EMOTIONS) emotions[label] = label === corrected ? 1 : 0;
  const labels: Emotion[] = corrected === 'neutral' ? [] : [corrected];
  const intensity = labels.length === 0 ? 0 : Math.max(reading.intensity, 2);
  return { ...reading, emotions, labels, primary: corrected, sure: true, intensity };
}
