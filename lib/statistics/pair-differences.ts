/** All differences x − y of two lists in ascending order, asked without being written out. */
export interface PairDifferences {
  /** How many there are, with each repeat counted. */
  size: number;
  /** How many are at most t. */
  upTo(t: number): number;
  /** The k-th smallest, k = 1..size. */
  at(k: number): number;
}

/** For a t: how many differences are at most t, the largest of them, and the smallest beyond. */
function around(xs: Float64Array, ys: Float64Array, t: number) {
  let count = 0;
  let largest = Number.NEGATIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  // As x grows, the first y with x − y ≤ t can only move on.
  let first = 0;
  for (const x of xs) {
    while (first < ys.length && x - (ys[first] ?? 0) > t) first += 1;
    count += ys.length - first;
    if (first < ys.length) largest = Math.max(largest, x - (ys[first] ?? 0));
    if (first > 0) next = Math.min(next, x - (ys[first - 1] ?? 0));
  }
  return { count, largest, next };
}

/**
 * The differences of two lists of finite numbers, not empty. Each question takes O(m + n), each `at` some
 * sixty of them: by halving the range, whose ends move to differences that are there.
 */
export function pairDifferences(x: readonly number[], y: readonly number[]): PairDifferences {
  const xs = Float64Array.from(x).sort();
  const ys = Float64Array.from(y).sort();
  function at(k: number): number {
    let low = (xs[0] ?? 0) - (ys.at(-1) ?? 0);
    let high = (xs.at(-1) ?? 0) - (ys[0] ?? 0);
    while (low < high) {
      const middle = low + (high - low) / 2;
      const { count, largest, next } = around(xs, ys, middle < high ? middle : low);
      if (count >= k) high = largest;
      else low = next;
    }
    return high;
  }
  return { size: xs.length * ys.length, upTo: (t) => around(xs, ys, t).count, at };
}
