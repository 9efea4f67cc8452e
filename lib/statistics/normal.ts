/** The 97.5 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/** From here on the continued fraction is exact with `FRACTION_STEPS` steps, and the series is not needed. */
const FAR = 2.5;
const FRACTION_STEPS = 100;

/** φ(x), the density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

/** Φ(x) − ½ = φ(x)·Σ x^(2k+1)/(2k+1)!! for small x ≥ 0 (Abramowitz & Stegun 26.2.11). */
function nearMiddle(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return normalDensity(x) * sum;
}

/** P(Z > x); exact far out, where 1 − Φ(x) would be 0 (Abramowitz & Stegun 26.2.14). */
export function normalTail(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 1 - normalTail(-x);
  if (x < FAR) return 0.5 - nearMiddle(x);
  let fraction = x;
  for (let k = FRACTION_STEPS; k >= 1; k -= 1) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}

/** Φ(x) = P(Z ≤ x). */
export function normalCdf(x: number): number {
  return x < 0 ? normalTail(-x) : 1 - normalTail(x);
}

/** A first guess of the x with P(Z > x) = p for p ≤ ½, to 4.5e-4 (Hastings 1955, A&S 26.2.23). */
function roughTailPoint(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - top / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

/** The x with Φ(x) = p by Halley's steps; −∞ and ∞ at 0 and 1, NaN outside. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const tail = Math.min(p, 1 - p);
  let x = roughTailPoint(tail);
  for (let step = 0; step < 4; step += 1) {
    const error = (normalTail(x) - tail) / normalDensity(x);
    x += error / (1 - (x * error) / 2);
  }
  return p < 0.5 ? -x : x;
}
