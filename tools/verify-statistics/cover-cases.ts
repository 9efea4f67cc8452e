import { randomFrom } from '@/lib/statistics/random';
import { type Coverage, type IntervalCase, tallied, unseen } from './interval-case';

/** Draws `sets` sets of data of each case, each from a seed of its own, and counts what held. */
export function coverCases(cases: readonly IntervalCase[], sets: number, seed: number): Coverage[] {
  return cases.map(({ name, conservative, truth, draw }, at) => {
    let coverage = unseen(name, conservative ?? null);
    const random = randomFrom(seed * 1000 + at);
    for (let set = 0; set < sets; set += 1) coverage = tallied(coverage, draw(random), truth);
    return coverage;
  });
}
