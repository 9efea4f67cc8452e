import { wilson } from '@/lib/statistics/wilson';
import type { Coverage } from './interval-case';

export type Verdict = 'right' | 'low' | 'wide' | 'few';

/** What coverage must be at least, and what only a method that says so may exceed. */
export const LEAST_COVERAGE = 0.935;
export const MOST_COVERAGE = 0.98;
/** From so many sets on the share itself is judged; below, what chance cannot explain. */
const MANY = 2000;
const LEAST_SETS = 50;

/** Whether coverage is as promised: at least 93.5 %, and over 98 % only where it is meant. */
export function verdictOf({ held, n, conservative }: Coverage): Verdict {
  if (n < LEAST_SETS) return 'few';
  const { estimate, low, high } = wilson(held, n);
  const [lowest, highest] = n >= MANY ? [estimate, estimate] : [high, low];
  if (lowest < LEAST_COVERAGE) return 'low';
  return highest > MOST_COVERAGE && conservative === null ? 'wide' : 'right';
}
