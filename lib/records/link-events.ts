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

/** A new id after `last`; `now` in ms since 1970. */
export function newEventId(now: number, last: string | null): string {
  return nextUuidV7(now, last, crypto.getRandomValues(new Uint8Array(10)));
}

/**
 * Numbers, stamps and chains new events after `head`; `now` in ms since 1970. `promised` holds ids, by
 * dedupe key, that others refer to already.
 */
export async function linkEvents(
  fresh: readonly NewEvent[],
  head: LinkRow,
  stamp: Stamp,
  now: number,
  promised: ReadonlyMap<string, string> = new Map(),
): Promise<AttuneEvent[]> {
  const linked: AttuneEvent[] = [];
  let last = head;
  for (const event of fresh) {
    const id = promised.get(event.dedupe) ?? newEventId(now, last.id);
    const seq = last.seq + 1;
    const unlinked: UnlinkedEvent = { ...event, ...stamp, id, seq, schema: EVENT_SCHEMA };
    const hash = await hashEvent(last.hash, unlinked);
    linked.push({ ...unlinked, prevHash: last.hash, hash });
    last = { id, seq, hash };
  }
  return linked;
}
