import { wilson } from '@/lib/statistics/wilson';

/** "93.8 % [88.1–97.0] of 160", or a dash for none. */
export function percent(hits: number, n: number): string {
  if (n === 0) return '–';
  const { estimate, low, high } = wilson(hits, n);
  const [p, a, b] = [estimate, low, high].map((share) => (100 * share).toFixed(1));
  return `${p} % [${a}–${b}] of ${n}`;
}
