import type { FollowSigns } from './follow-signs';

/**
 * Weights of the signs, fitted on the tuning half of the pairs of tools/bench-follow with
 * `npm run bench:follow -- --fit`. They belong to one model: refit them when its weights change.
 */
export const WEIGHTS: Readonly<Omit<FollowSigns, 'denies'>> & { base: number } = {
  base: -0.01,
  head: 0.74,
  concepts: 2.72,
  specific: 1.6,
  refuses: -0.94,
  noDeed: -3.35,
  handsOver: -1.46,
  noQuestion: -1.48,
  asks: -0.88,
  courtesyOnly: -0.99,
};

/** The joined score from which a reply follows in meaning, chosen on the tuning half by the same command. */
export const FOLLOWS_FROM = 0.67;

/** How sure (0..1) it is that a run with these signs follows; 0 where it denies the suggestion. */
export function joinSigns(signs: FollowSigns): number {
  if (signs.denies) return 0;
  const sum =
    WEIGHTS.base +
    WEIGHTS.head * signs.head +
    WEIGHTS.concepts * signs.concepts +
    WEIGHTS.specific * signs.specific +
    WEIGHTS.refuses * signs.refuses +
    WEIGHTS.noDeed * signs.noDeed +
    WEIGHTS.handsOver * signs.handsOver +
    WEIGHTS.noQuestion * signs.noQuestion +
    WEIGHTS.asks * signs.asks +
    WEIGHTS.courtesyOnly * signs.courtesyOnly;
  return 1 / (1 + Math.exp(-sum));
}
