import type { Reading } from '../reading/reading';
import { isSarcastic } from './sarcasm';

/** Why the words of a moment contradict what the model heard in them. */
export type Doubt = 'sarcasm';

/** Whether a burst's text contradicts its reading. */
export function doubtOf(text: string, reading: Reading): Doubt | null {
  return isSarcastic(text, reading.labels) ? 'sarcasm' : null;
}

/** The reading to show and keep: what is doubted is not sure, whatever the model says. */
export function doubtReading(reading: Reading, doubt: Doubt | null): Reading {
  return doubt === null ? reading : { ...reading, sure: false };
}
