import type { Behaviour } from '@/lib/reports/standards';

/** A behaviour with the team's own words. */
export interface WordedBehaviour extends Behaviour {
  words: string;
}

/** What the five steps ask for. */
export interface CardValues {
  metrics: { name: string; lens: string }[];
  source: string;
  training: string;
  review: string | null;
}

/** The standards as they are shown and changed. */
export interface StandardsValues {
  version: 1;
  behaviours: WordedBehaviour[];
  card: CardValues;
}

/** Greatest lengths and numbers of what can be written. */
export interface StandardsLimits {
  behaviours: { least: number; most: number };
  words: number;
  metrics: number;
  name: number;
  lens: number;
  source: number;
  training: number;
}
