import type { DrawnCase } from './lot-arm';

/** The first shift of one conversation. */
export interface FirstShift {
  /** When it was known: the first reading of the next message, ISO 8601. */
  knownAt: string;
  shift: number;
}

/** The first opportunity of each conversation: the only one whose start no phrase has moved yet. */
export function firstCases(cases: readonly DrawnCase[]): DrawnCase[] {
  const firsts = new Map<string, DrawnCase>();
  for (const one of cases) {
    const known = firsts.get(one.cluster);
    if (!known || one.opportunity.at < known.opportunity.at) firsts.set(one.cluster, one);
  }
  return [...firsts.values()];
}

/**
 * The known shifts of first opportunities, in the order in which they came to be known: an interval that
 * holds at every look needs cases that do not depend on each other, and a past that no later case changes.
 */
export function firstShifts(firsts: readonly DrawnCase[]): FirstShift[] {
  const known = firsts.flatMap(({ shift, cluster, opportunity: { afterAt } }) =>
    shift === null || afterAt === null ? [] : [{ knownAt: afterAt, cluster, shift }],
  );
  // Of two that came to be known at once the key decides, so that the order can be recomputed.
  known.sort((a, b) => compare(a.knownAt, b.knownAt) || compare(a.cluster, b.cluster));
  return known.map(({ knownAt, shift }) => ({ knownAt, shift }));
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
