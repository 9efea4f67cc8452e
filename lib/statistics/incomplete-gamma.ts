import { lnGamma } from './ln-gamma';

const PRECISION = 1e-17;
const MOST_STEPS = 100_000;
const TINY = 1e-300;

/** P(a, x) by its series, for x < a + 1 (DLMF 8.11.4). */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MOST_STEPS && term > sum * PRECISION; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/** Q(a, x) by its continued fraction, for x ≥ a + 1 (DLMF 8.9.2), by modified Lentz. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < MOST_STEPS; k += 1) {
    const factor = -k * (k - a);
    b += 2;
    d = 1 / (factor * d + b || TINY);
    c = b + factor / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/** The regularised upper incomplete gamma function Q(a, x) for a > 0; exact where it is tiny. */
export function upperGamma(a: number, x: number): number {
  if (Number.isNaN(x) || !(a > 0)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** The regularised lower incomplete gamma function P(a, x) = 1 − Q(a, x) for a > 0. */
export function lowerGamma(a: number, x: number): number {
  if (x > 0 && x < a + 1 && a > 0) return series(a, x);
  return 1 - upperGamma(a, x);
}
