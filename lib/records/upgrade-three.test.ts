import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import type { AttuneEvent, KeyedHash } from '../events/event';
import { applyFolded, foldEvents } from '../events/fold';
import { type Counts, type RollUp, sumCounts } from '../events/roll-up';
import type { ThreadState } from '../events/thread-state';
import { type RowOfTwo, rowsOfThree, type ThreadOfTwo, threadOfThree } from './upgrade-three';

function dayOf(at: string): string {
  return at.slice(0, 10);
}

const SINCE_THREE =
  /^(asks|repeats|valence_n|valence_known|used|aside_|start_|placebo|arm_|nameable|concrete)/;

function asOfTwo(rows: readonly RollUp[], threads: Iterable<ThreadState>) {
  const byKey = new Map<string, RowOfTwo>();
  for (const { day, site, channel, counts } of rows) {
    const key = `${day}|${site}|${channel}`;
    const sum = sumCounts([byKey.get(key)?.counts ?? {}, counts]);
    const kept = Object.entries(sum).filter(([name]) => !SINCE_THREE.test(name));
    byKey.set(key, { key, day, site, channel, counts: Object.fromEntries(kept) });
  }
  const old = [...threads].map(
    ({ settled, bursts, ...thread }): ThreadOfTwo => ({
      ...thread,
      bursts: bursts.map(
        ({
          situation,
          asks,
          repeats,
          aside,
          arm,
          seen,
          used,
          placebo,
          concrete,
          nameable,
          ...burst
        }) => ({
          ...burst,
          dismissed: aside !== null,
        }),
      ),
    }),
  );
  return { rows: [...byKey.values()], threads: old };
}

/** The counts that version 2 could know. */
function comparable(rows: readonly RollUp[]): Counts {
  const sum = sumCounts(rows.map(({ counts }) => counts));
  const known = Object.entries(sum).filter(
    ([key, n]) => n !== 0 && !/^(asks|repeats|used|placebo|arm_|nameable|concrete)/.test(key),
  );
  return Object.fromEntries(known);
}

function fold(
  events: readonly AttuneEvent[],
  threads: ReadonlyMap<KeyedHash, ThreadState>,
  rows: readonly RollUp[],
) {
  const folded = foldEvents(events, threads, dayOf);
  return { rows: applyFolded(rows, folded), threads: folded.threads };
}

test('whenever the upgrade comes, the totals end as if version 3 had always been', () => {
  const cases = fc.tuple(arbitraryStory, fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(cases, ([events, share]) => {
      const cut = Math.floor(events.length * share);
      const before = fold(events.slice(0, cut), new Map(), []);
      const old = asOfTwo(before.rows, before.threads.values());
      const threads = new Map(old.threads.map((thread) => [thread.ticket, threadOfThree(thread)]));
      const rows = rowsOfThree(old.rows, [...threads.values()], dayOf);
      const after = fold(events.slice(cut), threads, rows).rows;
      expect(comparable(after)).toEqual(comparable(fold(events, new Map(), []).rows));
      for (const { counts } of after) {
        for (const [key, n] of Object.entries(counts)) {
          if (!key.endsWith('_sum')) expect(n, key).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});
