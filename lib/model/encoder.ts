import type { Span } from '../conversation/conversation';

/** Logits (or plain values for valence and intensity) of each head for one text. */
export interface HeadOutputs {
  emotions: number[];
  valence: number;
  intensity: number;
  flags: number[];
  situation: number[];
  acts: number[];
  follows: number;
}

/** Lower runs first. */
export const PRIORITIES = ['draft', 'newest', 'evidence', 'history'] as const;
export type Priority = (typeof PRIORITIES)[number];

export interface EncodeOptions {
  priority: Priority;
  signal?: AbortSignal;
}

/**
 * The one interface to the model, the same in the extension (a worker), in Node (replay) and in tests.
 * Rejects with an AbortError when cancelled and with a ModelError when the model cannot run.
 */
export interface Encoder {
  /** SHA-256 of the weights, hex. */
  readonly hash: string;
  /** Cuts a text at sentence ends into spans of at most 96 tokens each, all of them, in order. */
  windows(text: string): Promise<Span[]>;
  /**
   * One pass. `text` is raw (cleaned inside); `second` is the already formatted second part
   * (context turns, the customer's message, or a suggestion), or '' for none.
   */
  encode(text: string, second: string, options: EncodeOptions): Promise<HeadOutputs>;
}

/** The model could not be loaded or run; `message` is for the log, the panel has its own words. */
export class ModelError extends Error {
  override name = 'ModelError';
}
