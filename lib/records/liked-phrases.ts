import { acceptanceOf } from '../events/acceptance-of';
import type { AcceptanceById } from '../prompting/acceptance';
import { eventsOfKind } from './read-events';
import type { RecordsDb } from './schema';

const DAY = 24 * 60 * 60 * 1000;

/** Older likes say little about how the agent writes now. */
const DAYS = 180;

/** A like counts in words chosen this much later at the latest, ms. */
export const FRESH_MS = 2 * 60 * 1000;

export interface LikedPhrases {
  /**
   * What this agent has taken and put aside, as last counted: at once, so that choosing words waits for
   * nothing. Starts a new count where the last is older than `FRESH_MS`; empty until the first is done.
   */
  current(): AcceptanceById;
  /** Forgets all, as the events are erased. */
  reset(): void;
}

/** Counts likes over the events of the last 180 days. `now` is ms since 1970. */
export function createLikedPhrases(db: RecordsDb, now: () => number): LikedPhrases {
  let liked: AcceptanceById = {};
  let countedAt = Number.NEGATIVE_INFINITY;
  let round = 0;

  async function count(at: number): Promise<void> {
    const mine = round;
    const to = new Date(at + 1).toISOString();
    const range = { from: new Date(at - DAYS * DAY).toISOString(), to };
    const [insertions, replies, corrections] = await Promise.all([
      eventsOfKind(db, 'insertion', range),
      eventsOfKind(db, 'reply', range),
      eventsOfKind(db, 'correction', range),
    ]);
    if (mine !== round) return;
    liked = acceptanceOf([...insertions, ...replies, ...corrections], to);
  }

  return {
    current() {
      const at = now();
      if (at - countedAt >= FRESH_MS) {
        countedAt = at;
        // Where the events cannot be read, writing fails too and tells the agent; likes stay as they were.
        count(at).catch(() => undefined);
      }
      return liked;
    },
    reset() {
      round += 1;
      liked = {};
      countedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
