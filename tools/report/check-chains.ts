import { type ChainBreak, verifyChain } from '@/lib/events/chain';
import type { AttuneEvent } from '@/lib/events/event';
import { groupBy } from '@/lib/statistics/group-by';

/**
 * What the hash chain of one install says. `from` is the number of its first event here: those before
 * it were deleted by age, or are not in the files, and cannot be checked.
 */
export interface CheckedChain {
  install: string;
  n: number;
  from: number;
  state: 'whole' | ChainBreak;
  /** Number of the first event that does not fit; null where all do. */
  at: number | null;
}

/** Checks events, each install's in the order of their numbers. */
export async function checkChains(events: readonly AttuneEvent[]): Promise<CheckedChain[]> {
  const checked: CheckedChain[] = [];
  for (const [install, own] of groupBy(events, ({ install }) => install)) {
    const [first] = own;
    if (!first) continue;
    const check = await verifyChain(own, { seq: first.seq - 1, hash: first.prevHash });
    checked.push({
      ...{ install, n: own.length, from: first.seq },
      ...(check.ok ? { state: 'whole', at: null } : { state: check.reason, at: check.seq }),
    });
  }
  return checked;
}
