/** How this agent has met one phrase on this device. */
export interface Acceptance {
  /** Times inserted, copied or followed. */
  yes: number;
  /** Times put aside. */
  no: number;
  /** Days since the last use, with fractions; null for never. */
  lastUsedDaysAgo: number | null;
}

/** By phrase id; a phrase that is missing has not been met. */
export type AcceptanceById = Readonly<Record<string, Acceptance>>;

/** A Beta(2, 2) prior: one click proves nothing, four of the same kind say something. */
const PRIOR = 2;

/** No phrase sinks lower than this chance, so that a disliked one can come back. */
const FLOOR = 0.2;

/** Points between a phrase always taken and one never taken; less than what the customer feels. */
const SPREAD = 1.5;

/** Points lost right after a use, and the days in which they halve: used words wear out. */
const FATIGUE = 0.8;
const HALF_LIFE_DAYS = 2;

/** The chance that this agent takes the phrase: the mean of a Beta-Bernoulli posterior, floored. */
export function chanceTaken({ yes, no }: Acceptance): number {
  return Math.max(FLOOR, (yes + PRIOR) / (yes + no + 2 * PRIOR));
}

/**
 * Points to add to a phrase's score: what this agent likes, less what they have just used. 0 for a
 * phrase not met. Counts ≥ 0.
 */
export function acceptancePoints(met: Acceptance | undefined): number {
  if (met === undefined) return 0;
  const liked = SPREAD * (chanceTaken(met) - 0.5);
  if (met.lastUsedDaysAgo === null) return liked;
  return liked - FATIGUE * 0.5 ** (Math.max(0, met.lastUsedDaysAgo) / HALF_LIFE_DAYS);
}
