/**
 * P(U ≤ u) for u = 0..m·n, where U counts the pairs of m and n values, all different and alike in
 * distribution, in which the first is larger (Mann & Whitney 1947). O(m²n²): for small m and n.
 */
export function mannWhitneyCdf(m: number, n: number): Float64Array {
  // ways[i][u]: orders of i first and j second values with U = u, for the j of the round.
  const ways = Array.from({ length: m + 1 }, () => new Float64Array(m * n + 1));
  for (const row of ways) row[0] = 1;
  for (let j = 1; j <= n; j += 1) {
    for (let i = 1; i <= m; i += 1) {
      const [row, before] = [ways[i], ways[i - 1]];
      if (row === undefined || before === undefined) continue;
      // The largest of all is a second value (row as it was) or a first one, above all j second ones.
      for (let u = j; u <= i * j; u += 1) row[u] = (row[u] ?? 0) + (before[u - j] ?? 0);
    }
  }
  const counts = ways[m] ?? new Float64Array(1);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum / all;
  });
}
