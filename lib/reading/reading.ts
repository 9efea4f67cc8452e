import type { Span } from '../conversation/conversation';
import type { Emotion, Mood, Situation } from './labels';

/** What the customer's words carry besides a feeling. */
export interface Flags {
  /** 0 none, 1 soon, 2 now. */
  urgency: 0 | 1 | 2;
  escalation: boolean;
  repeat: boolean;
  vulnerable: boolean;
}

/** What was heard in one customer burst. Numbers only, so it may be stored. */
export interface Reading {
  /** Calibrated probability of each emotion, 0..1. */
  emotions: Record<Emotion, number>;
  /** Emotions above their thresholds, strongest (probability / threshold) first. */
  labels: Emotion[];
  primary: Mood;
  /** False where the strongest probability lies between .7 and 1.2 of its threshold. */
  sure: boolean;
  /** −1 very negative … 1 very positive. */
  valence: number;
  /** 0 none … 3 strong. */
  intensity: number;
  flags: Flags;
  /** Softmax over the situations, most likely first, three of them. */
  situations: { label: Situation; p: number }[];
  /** Of how many windows the burst consists and how many were read (at most 8). */
  windows: { read: number; total: number };
}

/** A reading with its place in the conversation, and the words it rests on once they are known. */
export interface BurstReading {
  index: number;
  reading: Reading;
  /** Offsets into the burst's text, strongest first; empty until found, or where nothing stands out. */
  evidence: Span[];
}
