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
  return function localTime(at) {
    const parts = new Map(format?.formatToParts(new Date(at)).map((p) => [p.type, p.value]));
    return {
      day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
      hour: Number(parts.get('hour')),
    };
  };
}

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
