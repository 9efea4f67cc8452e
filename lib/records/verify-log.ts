import { type ChainCheck, verifyChain } from '../events/chain';
import { getLink } from './meta';
import { allEvents } from './read-events';
import type { RecordsDb } from './schema';

/**
 * Checks every stored event from the anchor to the head. Events that are written meanwhile are
 * checked with the next call: the head is taken first.
 */
export async function verifyLog(db: RecordsDb): Promise<ChainCheck> {
  const [head, anchor] = await db.transaction('r', db.meta, () =>
    Promise.all([getLink(db, 'head'), getLink(db, 'anchor')]),
  );
  async function* untilHead() {
    for await (const event of allEvents(db)) {
      if (event.seq > head.seq) return;
      yield event;
    }
  }
  return verifyChain(untilHead(), anchor, head);
}
