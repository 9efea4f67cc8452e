import type { SigmoidHead } from './head-specs';

/** The calibrated probability (0..1) of one logit. */
export function sigmoid(logit: number, temperature: number): number {
  return 1 / (1 + Math.exp(-logit / temperature));
}

/** The calibrated probabilities of a multi-label head, in the order of its labels. */
export function probabilities(logits: readonly number[], head: SigmoidHead): number[] {
  return logits.map((logit) => sigmoid(logit, head.temperature));
}

/** Softmax of logits; the sum is 1. */
export function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function clip(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The model's valence (−2..2, may overshoot) as −1..1. */
export function toValence(output: number): number {
  return clip(output, -2, 2) / 2;
}

/** The model's intensity as 0..3. */
export function toIntensity(output: number): number {
  return clip(output, 0, 3);
}
