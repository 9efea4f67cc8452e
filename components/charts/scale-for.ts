import type { Estimate } from '@/lib/statistics/interval';
import type { Scale } from './plot';

function ends(estimates: readonly Estimate[], also: readonly number[]): number[] {
  const known = estimates.flatMap((each) =>
    each.ok ? [each.interval.low, each.interval.high] : [],
  );
  return [...known, ...also];
}

/** A scale from 0 that holds every interval of some shares, and the values beside them. */
export function shareScale(estimates: readonly Estimate[], also: readonly number[] = []): Scale {
  const most = Math.max(0, ...ends(estimates, also));
  const high = [0.2, 0.4, 0.6, 0.8].find((step) => most <= step) ?? 1;
  return { low: 0, high, ticks: [0, high / 4, high / 2, (3 * high) / 4, high] };
}

/** A scale around 0 that holds every interval of some valences. */
export function valenceScale(estimates: readonly Estimate[]): Scale {
  const most = Math.max(0, ...ends(estimates, []).map(Math.abs));
  const high = [0.25, 0.5].find((step) => most <= step) ?? 1;
  return { low: -high, high, ticks: [-high, -high / 2, 0, high / 2, high] };
}
