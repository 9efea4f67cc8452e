/** A moment of the agent's own calendar and clock. */
export interface LocalTime {
  /** YYYY-MM-DD. */
  day: string;
  /** 0..23. */
  hour: number;
}

/**
 * A function that gives the local day and hour of an ISO 8601 time in one time zone (IANA name), with
 * its summer time. An unknown zone counts as UTC, so that a record made elsewhere can still be read.
 */
export function createLocalTime(timeZone: string): (at: string) => LocalTime {
  const format = formatIn(timeZone) ?? formatIn('UTC');
  const known = new Map<string, LocalTime>();

  function read(at: string): LocalTime {
    const parts = new Map(format?.formatToParts(new Date(at)).map((p) => [p.type, p.value]));
    return {
      day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
      hour: Number(parts.get('hour')),
    };
  }

  return function localTime(at) {
    const quarter = quarterOf(at);
    if (quarter === null) return read(at);
    const found = known.get(quarter) ?? read(at);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(quarter, found);
    return found;
  };
}

const UTC_TIME = /^2\d{3}-\d\d-\d\dT\d\d:\d\d:.*Z$/;

/** Clocks go by whole quarters of an hour in every zone of this century: within one, day and hour stay. */
function quarterOf(at: string): string | null {
  if (!UTC_TIME.test(at)) return null;
  return at.slice(0, 14) + Math.floor(Number(at.slice(14, 16)) / 15);
}

/** A year of quarters; asking the calendar takes a hundred times as long as remembering. */
const MOST_KNOWN = 36_000;

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
  } catch {
    return null;
  }
}

const MINUTE = 60_000;
/** Midnight is nowhere further from that of UTC than this. */
const FARTHEST_MINUTES = 26 * 60;

/**
 * When a local day (YYYY-MM-DD) begins, as UTC (ISO 8601): the first minute of it, or of the next day
 * where a zone left it out.
 */
export function startOfDay(day: string, dayOf: (at: string) => string): string {
  const middle = Date.parse(`${day}T00:00:00.000Z`) / MINUTE;
  let [before, first] = [middle - FARTHEST_MINUTES, middle + FARTHEST_MINUTES];
  while (first - before > 1) {
    const between = Math.floor((before + first) / 2);
    if (dayOf(new Date(between * MINUTE).toISOString()) < day) before = between;
    else first = between;
  }
  return new Date(first * MINUTE).toISOString();
}
