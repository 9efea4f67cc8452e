import { hashEvent, type UnlinkedEvent } from '../events/chain';
import { type AttuneEvent, EVENT_SCHEMA, type NewEvent } from '../events/event';
import { nextUuidV7 } from '../events/uuid-v7';
import type { LinkRow } from './schema';

/** What every event of one writer carries. */
export interface Stamp {
  install: string;
  /** First 12 hex digits of the SHA-256 of the weights, and of the phrase library. */
  model: string;
  phrases: string;
}

/** Numbers, stamps and chains new events after `head`; `now` in ms since 1970. */
export async function linkEvents(
  fresh: readonly NewEvent[],
  head: LinkRow,
  stamp: Stamp,
  now: number,
): Promise<AttuneEvent[]> {
  const linked: AttuneEvent[] = [];
  let last = head;
  for (const event of fresh) {
    const id = nextUuidV7(now, last.id, crypto.getRandomValues(new Uint8Array(10)));
    const seq = last.seq + 1;
    const unlinked: UnlinkedEvent = { ...event, ...stamp, id, seq, schema: EVENT_SCHEMA };
    const hash = await hashEvent(last.hash, unlinked);
    linked.push({ ...unlinked, prevHash: last.hash, hash });
    last = { id, seq, hash };
  }
  return linked;
}
