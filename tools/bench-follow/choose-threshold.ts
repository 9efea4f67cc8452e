/** The aims over all pairs (issue: at least .90 precision and .85 recall). */
export const AIM = { precision: 0.9, recall: 0.85 } as const;

export interface Choice {
  threshold: number;
  precision: number;
  recall: number;
}

function at(threshold: number, scores: readonly number[], follows: readonly boolean[]): Choice {
  const called = follows.filter((_, index) => (scores[index] ?? 0) >= threshold);
  const right = called.filter(Boolean).length;
  return {
    threshold,
    precision: right / called.length,
    recall: right / follows.filter(Boolean).length,
  };
}

/**
 * The threshold in the middle, to two digits, between the lowest that keeps the aimed precision and the highest
 * that keeps the aimed recall, so that neither hangs on a single pair. A score of 1 or more is a call at any
 * threshold. Null where no threshold reaches both.
 */
export function chooseThreshold(
  scores: readonly number[],
  follows: readonly boolean[],
): Choice | null {
  const reaching = [...new Set(scores)]
    .filter((score) => score <= 1)
    .map((score) => at(score, scores, follows))
    .filter(({ precision, recall }) => precision >= AIM.precision && recall >= AIM.recall)
    .map(({ threshold }) => threshold);
  if (reaching.length === 0) return null;
  const middle = (Math.min(...reaching) + Math.max(...reaching)) / 2;
  return at(Math.round(middle * 100) / 100, scores, follows);
}
