/** How well labels were told, of cases that each have one right label. */
export interface Told {
  n: number;
  /** Shares of the cases, 0..1. */
  top1: number;
  top3: number;
  macroF1: number;
}

export interface Case {
  label: string;
  /** Labels that would be right as well. */
  also?: string | undefined;
  /** Best first; may be empty. */
  ranked: readonly string[];
}

function isRight(one: Case, guess: string | undefined): boolean {
  return guess !== undefined && (guess === one.label || guess === one.also);
}

/** Share right at first and among the first three, and the mean F1 over the labels that occur. */
export function told(cases: readonly Case[]): Told {
  const labels = [...new Set(cases.map(({ label }) => label))];
  const f1 = labels.map((label) => {
    const hits = cases.filter((one) => one.label === label && isRight(one, one.ranked[0])).length;
    const missed = cases.filter(
      (one) => one.label === label && !isRight(one, one.ranked[0]),
    ).length;
    const wrong = cases.filter((one) => one.ranked[0] === label && !isRight(one, label)).length;
    return hits === 0 ? 0 : (2 * hits) / (2 * hits + missed + wrong);
  });
  const n = cases.length;
  return {
    n,
    top1: cases.filter((one) => isRight(one, one.ranked[0])).length / n,
    top3:
      cases.filter((one) => one.ranked.slice(0, 3).some((guess) => isRight(one, guess))).length / n,
    macroF1: f1.reduce((sum, value) => sum + value, 0) / f1.length,
  };
}
