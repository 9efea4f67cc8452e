export interface Example {
  /** Index of a feature and its value. */
  features: readonly (readonly [number, number])[];
  label: number;
}

export interface Logistic {
  /** Feature by class, row after row. */
  weights: Float64Array;
  bias: Float64Array;
}

const STEPS = 120;
const RATE = 0.1;

function classWeights(examples: readonly Example[], classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const { label } of examples) counts[label] = (counts[label] ?? 0) + 1;
  const raw = counts.map((n) => (n === 0 ? 0 : 1 / Math.sqrt(n)));
  const mean = examples.reduce((sum, { label }) => sum + (raw[label] ?? 0), 0) / examples.length;
  return raw.map((weight) => weight / mean);
}

function softmax(logits: Float64Array): Float64Array {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}

/**
 * Multinomial logistic regression by Adam on all examples at once, L2 penalty `ridge`, rare classes
 * weighted up by the root of their rarity. Deterministic.
 */
export function trainLogistic(
  examples: readonly Example[],
  features: number,
  classes: number,
  ridge: number,
): Logistic {
  const weights = new Float64Array(features * classes);
  const bias = new Float64Array(classes);
  const first = new Float64Array(features * classes);
  const second = new Float64Array(features * classes);
  const important = classWeights(examples, classes);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = weights.map((weight) => weight * ridge);
    const biasGradient = new Float64Array(classes);
    for (const example of examples) {
      const logits = Float64Array.from(bias);
      for (const [feature, value] of example.features)
        for (let k = 0; k < classes; k += 1)
          logits[k] = at(logits, k) + value * at(weights, feature * classes + k);
      const p = softmax(logits);
      const share = (important[example.label] ?? 0) / examples.length;
      for (let k = 0; k < classes; k += 1) {
        const error = share * (at(p, k) - (k === example.label ? 1 : 0));
        biasGradient[k] = at(biasGradient, k) + error;
        for (const [feature, value] of example.features) {
          const index = feature * classes + k;
          gradient[index] = at(gradient, index) + value * error;
        }
      }
    }
    const rate = step < 80 ? RATE : RATE * 0.3;
    for (let index = 0; index < weights.length; index += 1) {
      const g = at(gradient, index);
      first[index] = 0.9 * at(first, index) + 0.1 * g;
      second[index] = 0.99 * at(second, index) + 0.01 * g * g;
      const mean = at(first, index) / (1 - 0.9 ** step);
      const spread = Math.sqrt(at(second, index) / (1 - 0.99 ** step)) + 1e-8;
      weights[index] = at(weights, index) - (rate * mean) / spread;
    }
    for (let k = 0; k < classes; k += 1) bias[k] = at(bias, k) - 0.5 * at(biasGradient, k);
  }
  return { weights, bias };
}
