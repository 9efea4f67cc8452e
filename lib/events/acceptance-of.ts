import type { Acceptance, AcceptanceById } from '../prompting/acceptance';
import type { EventOf } from './event';

type Telling = EventOf<'insertion'> | EventOf<'reply'> | EventOf<'correction'>;

const DAY = 24 * 60 * 60 * 1000;

interface Use {
  phrase: string;
  took: boolean;
}

/** A phrase inserted and then sent is one use: the reply to an offer that was used says no more. */
function readUse(event: Telling, inserted: ReadonlySet<string>): Use | null {
  if (event.kind === 'correction') {
    const { what, phrase, reason } = event.data;
    // Who has said it already, or takes time, does not dislike the words.
    if (reason === 'said_already' || reason === 'took_time') return null;
    return what === 'not_now' && phrase !== null ? { phrase, took: false } : null;
  }
  if (event.kind === 'insertion') {
    const { phrase, result } = event.data;
    return result === 'failed' ? null : { phrase, took: true };
  }
  const { followed, offer } = event.data;
  if (followed === null || followed.level === 'none') return null;
  if (inserted.has(`${offer} ${followed.phrase}`)) return null;
  return { phrase: followed.phrase, took: true };
}

/**
 * What this agent has taken (inserted, copied, followed) and put aside, by phrase. Any order of
 * events; `now` is an ISO 8601 time. Pure.
 */
export function acceptanceOf(events: readonly Telling[], now: string): AcceptanceById {
  const inserted = new Set(
    events.flatMap(({ kind, data }) =>
      kind === 'insertion' && data.result !== 'failed' ? [`${data.offer} ${data.phrase}`] : [],
    ),
  );
  const met = new Map<string, Acceptance>();
  for (const event of events) {
    const use = readUse(event, inserted);
    if (use === null) continue;
    const { yes, no, lastUsedDaysAgo } = met.get(use.phrase) ?? {
      yes: 0,
      no: 0,
      lastUsedDaysAgo: null,
    };
    const days = Math.max(0, (Date.parse(now) - Date.parse(event.at)) / DAY);
    met.set(use.phrase, {
      yes: yes + Number(use.took),
      no: no + Number(!use.took),
      lastUsedDaysAgo: use.took ? Math.min(days, lastUsedDaysAgo ?? days) : lastUsedDaysAgo,
    });
  }
  return Object.fromEntries(met);
}
