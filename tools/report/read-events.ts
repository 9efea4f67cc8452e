import type { AttuneEvent } from '@/lib/events/event';
import { parseEvent } from '@/lib/events/event-schema';
import { eventRows } from './event-rows';

/** A line that was left out, and the field that is wrong (`JSON`: it is none). */
export interface BadLine {
  file: string;
  line: number;
  field: string;
}

/** What reading some files came to. */
export interface ReadEvents {
  /** Of each install in the order of their numbers. */
  events: AttuneEvent[];
  /** Rows that were there already: two exports of one agent overlap. */
  duplicates: number;
  bad: BadLine[];
  /** The zone an export names, or null. */
  timeZone: string | null;
}

/** A file, as the lines it holds. */
export interface LineSource {
  file: string;
  lines: AsyncIterable<string> | Iterable<string>;
}

function byInstallAndNumber(a: AttuneEvent, b: AttuneEvent): number {
  if (a.install !== b.install) return a.install < b.install ? -1 : 1;
  return a.seq - b.seq;
}

/**
 * Events of many files, of one agent or many. A row that comes again counts once; one that comes again
 * with another content is bad (field `id`). Bad rows are left out and the rest goes on.
 */
export async function readEvents(sources: readonly LineSource[]): Promise<ReadEvents> {
  const read: ReadEvents = { events: [], duplicates: 0, bad: [], timeZone: null };
  const hashes = new Map<string, string>();
  for (const { file, lines } of sources) {
    const rows = eventRows(lines, ({ level, timeZone }) => {
      if (typeof timeZone === 'string') read.timeZone ??= timeZone;
      if (level !== 'event') read.bad.push({ file, line: 1, field: 'level' });
    });
    for await (const { line, value } of rows) {
      const parsed =
        value === undefined ? ({ ok: false, field: 'JSON' } as const) : parseEvent(value);
      if (!parsed.ok) {
        read.bad.push({ file, line, field: parsed.field });
        continue;
      }
      const { event } = parsed;
      const known = hashes.get(event.id);
      if (known === undefined) {
        hashes.set(event.id, event.hash);
        read.events.push(event);
      } else if (known === event.hash) read.duplicates += 1;
      else read.bad.push({ file, line, field: 'id' });
    }
  }
  read.events.sort(byInstallAndNumber);
  return read;
}
