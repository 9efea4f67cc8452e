import type { AttuneEvent, NewEvent } from '@/lib/events/event';
import { asNew } from './event-samples';

type Append = (events: NewEvent[]) => Promise<{ ok: true; ids: string[] } | { ok: false }>;

function references({ kind, data }: AttuneEvent): string[] {
  if (kind === 'impression' || kind === 'insertion') return [data.offer];
  if (kind === 'offer' || kind === 'correction') return [data.moment];
  return kind === 'reply' ? [data.moment, data.offer].filter((id) => id !== null) : [];
}

function renamed(event: AttuneEvent, ids: ReadonlyMap<string, string>): NewEvent {
  const text = JSON.stringify(asNew(event), (name, value) =>
    name === 'moment' || name === 'offer' ? (ids.get(value) ?? value) : value,
  );
  return JSON.parse(text);
}

/**
 * Appends a story's events in groups of at most `size`, as a journey would: an event that names an
 * earlier one waits for the id which the writer gave that.
 */
export async function recordStory(
  append: Append,
  events: readonly AttuneEvent[],
  size: number,
): Promise<void> {
  const ids = new Map<string, string>();
  let group: AttuneEvent[] = [];
  async function flush(): Promise<void> {
    const appended = await append(group.map((event) => renamed(event, ids)));
    if (!appended.ok) throw new Error('a story could not be recorded');
    group.forEach(({ id }, at) => {
      ids.set(id, appended.ids[at] ?? id);
    });
    group = [];
  }
  for (const event of events) {
    const waits = references(event).some((id) => group.some((other) => other.id === id));
    if (waits || group.length >= size) await flush();
    group.push(event);
  }
  if (group.length > 0) await flush();
}
