/** Numbers whose intervals are wider than 95 % by design, and why. */
const BY_DESIGN: readonly [RegExp, string][] = [
  [/^holdout\.always$/, 'holds at every look'],
  [/^holdout\.bounds$/, 'bounds, not a point'],
  [/^effect\.ignored\.residual$/, 'ĝ is fitted on these: near 0 by construction'],
];

/** Why the interval at a path may cover more than 98 %, or null. */
export function conservativeBecause(path: string): string | null {
  return BY_DESIGN.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
