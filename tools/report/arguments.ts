/** What a report is made of and how. */
export interface ReportArguments {
  /** Files with events, `-` for standard input. */
  events: string[];
  /** Files with imported numbers. */
  kpis: string[];
  /** IANA zone in which days are counted; null: that of the export, or of this machine. */
  timeZone: string | null;
  /** First and last day YYYY-MM-DD, both included; null: all. */
  from: string | null;
  to: string | null;
}

export type ParsedArguments =
  | { ok: true; arguments: ReportArguments }
  | { ok: false; reason: string };

export const USAGE = `usage: npm run --silent report -- EVENTS.jsonl... [KPI.csv ...] > REPORT.json
EVENTS are events, one JSON object a line, or the JSON export of the extension at the level of single
events, of one agent or many ("-": standard input). Files that end in .csv are imported numbers.
  --time-zone ZONE  count days there (IANA name; else as the export says, else as this machine does)
  --from DAY, --to DAY  only these days, YYYY-MM-DD, both included
Lines that are wrong are named on standard error and left out; the exit status is then 1, and also where
a chain of hashes is broken. It is 2 where nothing could be read.
`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function setOption(into: ReportArguments, name: string, value: string): string | null {
  if (name === '--time-zone' && isTimeZone(value)) into.timeZone = value;
  else if (name === '--from' && DAY.test(value)) into.from = value;
  else if (name === '--to' && DAY.test(value)) into.to = value;
  else return `${name} ${value} is not understood`;
  return null;
}

/** Reads the words after the command. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const read: ReportArguments = { events: [], kpis: [], timeZone: null, from: null, to: null };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith('--')) {
      at += 1;
      const reason = setOption(read, word, words[at] ?? '');
      if (reason !== null) return { ok: false, reason };
    } else if (/\.csv$/i.test(word)) read.kpis.push(word);
    else read.events.push(word);
  }
  if (read.events.length === 0) return { ok: false, reason: 'no file with events is given' };
  return { ok: true, arguments: read };
}
