/** A stream of random numbers; the same seed gives the same stream everywhere. */
export interface Random {
  /** Uniform, 0 ≤ x < 1, of 53 random bits. */
  next(): number;
  /** Standard normal. */
  normal(): number;
  /** A whole number, 0 ≤ k < n; 0 for n < 1. */
  below(n: number): number;
}

/** Words that start a state from a number: splitmix32 (Steele et al. 2014, finaliser of Wellons 2018). */
function seedWords(seed: number): () => number {
  let state = seed >>> 0;
  return function word() {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function rotated(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

/** 32 random bits a call: xoshiro128** 1.1 (Blackman & Vigna 2018). */
function xoshiro(seed: number): () => number {
  const word = seedWords(seed);
  let s0 = word();
  let s1 = word();
  let s2 = word();
  let s3 = word();
  return function bits() {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return result;
  };
}

/**
 * Random numbers from a seed, for resampling and simulation; not for secrets. Of the seed the lowest 32
 * bits of its whole part count; what is no number counts as 0. Normal numbers by Box & Muller (1958).
 */
export function randomFrom(seed: number): Random {
  const bits = xoshiro(Number.isFinite(seed) ? Math.trunc(seed) : 0);
  function next(): number {
    const high = bits() >>> 5;
    return (high * 0x4000000 + (bits() >>> 6)) / 0x20000000000000;
  }
  return {
    next,
    normal() {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return radius * Math.cos(2 * Math.PI * next());
    },
    below: (n) => Math.floor(next() * Math.max(0, n)) || 0,
  };
}

/** `values` in random order, in place (Fisher & Yates). */
export function shuffle<T>(values: T[], random: Random): T[] {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    const [a, b] = [values[i], values[j]];
    if (a !== undefined && b !== undefined) [values[i], values[j]] = [b, a];
  }
  return values;
}
