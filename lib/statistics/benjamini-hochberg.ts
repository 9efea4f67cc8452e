/** False discoveries that are let through (product.md 3.0). */
export const FALSE_DISCOVERY_RATE = 0.1;

/**
 * p-values adjusted for their number, so that those of at most q hold a share of at most q false ones
 * (Benjamini & Hochberg 1995), in the order given. What is no p (null, NaN, outside 0..1) stays null and
 * does not count as a test.
 */
export function adjusted(ps: readonly (number | null)[]): (number | null)[] {
  const tests = ps.flatMap((p, at) => (p !== null && p >= 0 && p <= 1 ? [{ p, at }] : []));
  tests.sort((a, b) => b.p - a.p);
  const result = ps.map((): number | null => null);
  let least = 1;
  tests.forEach(({ p, at }, index) => {
    least = Math.min(least, (p * tests.length) / (tests.length - index));
    result[at] = least;
  });
  return result;
}
