import type { EventDataByKind, EventKind, NewEvent } from '@/lib/events/event';

/** An event whose ids of other events are still their dedupe keys. */
export type DraftEvent = NewEvent;

/** One event, its dedupe key built of words that cannot hold a sentence. */
export function draftEvent<K extends EventKind>(
  kind: K,
  at: number,
  key: string,
  data: EventDataByKind[K],
): DraftEvent {
  // The kind and its data come from one type parameter, which TypeScript cannot join to the union.
  return {
    ...{ kind, data, at: new Date(at).toISOString(), dedupe: `${kind}:${key}` },
  } as DraftEvent;
}

type Named = { moment?: string | null; offer?: string | null };

/** The event with the ids that its keys came to stand for. */
export function withIds(event: DraftEvent, ids: ReadonlyMap<string, string>): NewEvent {
  const { moment, offer } = event.data as Named;
  const known: Named = {};
  if (typeof moment === 'string') known.moment = ids.get(moment) ?? null;
  if (typeof offer === 'string') known.offer = ids.get(offer) ?? null;
  return { ...event, data: { ...event.data, ...known } } as NewEvent;
}
