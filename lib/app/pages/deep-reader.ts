import type { AttuneEvent } from '../../events/event';
import { createLocalTime } from '../../events/local-day';
import { getLink } from '../../records/meta';
import { openDb } from '../../records/open-db';
import { allEvents } from '../../records/read-events';
import type { RecordsDb } from '../../records/schema';
import { correlate } from '../../reports/correlation';
import { type DeepFacts, type DeepReport, deepReport } from '../../reports/deep-report';
import { factsOf } from '../../reports/facts-of';
import { DEFAULT_OPTIONS } from '../../reports/report-input';
import { judgedReadings } from '../../reports/sureness';
import type { DeepAnswer, DeepAsk } from './deep-protocol';

/** Which events a set of facts was made of. */
interface Known {
  key: string;
  facts: DeepFacts;
  /** The report that was made last, and of what. */
  last: { of: string; report: DeepReport } | null;
}

async function readFacts(db: RecordsDb, timeZone: string): Promise<DeepFacts> {
  const localTime = createLocalTime(timeZone);
  const dayOf = (at: string) => localTime(at).day;
  const events: AttuneEvent[] = [];
  for await (const event of allEvents(db)) events.push(event);
  return { facts: factsOf(events, dayOf), readings: judgedReadings(events, dayOf) };
}

/**
 * Answers what is asked about the stored events, one after the other. The facts of all events are kept for
 * the next question until an event was added or has been deleted. Runs in a worker: it may take seconds.
 */
export function createDeepReader(): (ask: DeepAsk) => Promise<DeepAnswer> {
  let opening: ReturnType<typeof openDb> | null = null;
  let known: Known | null = null;

  async function knownOf(db: RecordsDb, timeZone: string): Promise<Known> {
    const [head, anchor] = await Promise.all([getLink(db, 'head'), getLink(db, 'anchor')]);
    const key = `${timeZone} ${anchor.seq} ${head.seq} ${head.hash}`;
    if (known?.key !== key) known = { key, facts: await readFacts(db, timeZone), last: null };
    return known;
  }

  return async function answer({ id, period, selection, behaviours, pair, timeZone }) {
    opening ??= openDb({
      onOutdated: () => {
        opening = null;
      },
    });
    const opened = await opening;
    if (!opened.ok) {
      opening = null;
      return { id, ok: false };
    }
    const read = await knownOf(opened.db, timeZone);
    const of = JSON.stringify([period, selection, behaviours]);
    if (read.last?.of !== of) {
      read.last = { of, report: deepReport(read.facts, period, selection, behaviours) };
    }
    const correlation = pair && correlate(pair.x, pair.y, pair.lag, DEFAULT_OPTIONS.seed);
    return { id, ok: true, report: read.last.report, correlation };
  };
}
