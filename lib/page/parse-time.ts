const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const CLOCK = /(?:^|[^\d:.])(\d{1,2})[:.h](\d{2})(?::\d{2})?\s{0,2}([ap])?\.?m?/iu;
const LONGEST = 60;
/** Dates of numbers alone; a day and a month that could be each other are none. */
const YEAR_FIRST = /(?:^|\D)(\d{4})[年년./-]\s?(\d{1,2})[月월./-]\s?(\d{1,2})(?!\d)[日일.]?/u;
const DAY_FIRST = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const EITHER = /(?:^|\D)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;

/** Names of the months, weekdays and of today and yesterday, as the page's language writes them. */
function wordsOf(language: string) {
  const locales = [language, 'en'];
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const days = new Map<string, number>();
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(locale, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let at = 0; at < 12; at++) {
        const part = month
          .formatToParts(Date.UTC(2024, at, 1))
          .find(({ type }) => type === 'month');
        if (part) months.set(plain(part.value), at);
      }
      const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
      for (let at = 0; at < 7; at++)
        weekdays.set(plain(weekday.format(Date.UTC(2024, 0, 7 + at))), at);
    }
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    for (const ago of [0, 1]) days.set(plain(relative.format(-ago, 'day')), ago);
  }
  return { months, weekdays, days };
}

type Words = ReturnType<typeof wordsOf>;
const wordsByLanguage = new Map<string, Words>();

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

/** A page may state any language; `Intl` throws on one that is malformed. */
function usable(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function wordsFor(stated: string): Words {
  const language = usable(stated);
  let words = wordsByLanguage.get(language);
  if (!words) {
    words = wordsOf(language);
    wordsByLanguage.set(language, words);
  }
  return words;
}

/** A date of numbers in `text`: the day, null where it cannot be told, or undefined where there is none. */
function numericDay(text: string): { day: Date | null; found: string } | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return { day: dateOf(first[1], first[2], first[3]), found: first[0] };
  const dotted = DAY_FIRST.exec(text);
  if (dotted) return { day: dateOf(dotted[3], dotted[2], dotted[1]), found: dotted[0] };
  const either = EITHER.exec(text);
  if (!either) return undefined;
  const [found, left, right, year] = either;
  if (Number(left) > 12) return { day: dateOf(year, right, left), found };
  return { day: Number(right) > 12 ? dateOf(year, left, right) : null, found };
}

function dateOf(year?: string, month?: string, day?: string): Date | null {
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : null;
}

/** The day that `text` names, at midnight of the browser's time zone, not after `now`; null if none. */
function dayOf(text: string, { months, weekdays, days }: Words, now: Date): Date | null {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const tokens = text.split(/[\s,]+/).map(plain);
  const month = tokens.map((token) => months.get(token)).find((value) => value !== undefined);
  const day = tokens.find((token) => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token));
  if (month !== undefined && day !== undefined) {
    const year = tokens.find((token) => /^(?:19|20)\d{2}$/.test(token));
    const date = new Date(Number(year ?? now.getFullYear()), month, Number.parseInt(day, 10));
    // Without a year the newest such day is meant: a message is never from the future.
    if (year === undefined && date > now) date.setFullYear(date.getFullYear() - 1);
    return date;
  }
  for (const token of tokens) {
    const ago =
      days.get(token) ??
      (weekdays.has(token) ? (today.getDay() - (weekdays.get(token) ?? 0) + 7) % 7 : null);
    if (ago !== null) return new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago);
  }
  return tokens.length <= 2 ? today : null;
}

/**
 * ISO 8601 with offset (UTC) of a time as a page states it: machine-readable, or shown as "Feb 26 23:08",
 * "Monday 09:12", "Heute 10:00" in `language` (BCP 47). Shown times are taken in the browser's zone; without
 * a year the newest one not after `now` is meant. Null for anything else, such as "5 minutes ago".
 */
export function parseTime(text: string, language: string, now: Date): string | null {
  if (ISO.test(text)) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
  }
  const shown = text.slice(0, LONGEST);
  const numeric = numericDay(shown);
  const rest = numeric ? shown.replace(numeric.found, ' ') : shown;
  const clock = CLOCK.exec(rest);
  const hour = Number(clock?.[1]);
  const minute = Number(clock?.[2]);
  if (!clock || hour > 23 || minute > 59) return null;
  const date = numeric
    ? numeric.day
    : dayOf(rest.replace(clock[0], ' ').trim(), wordsFor(language), now);
  if (!date) return null;
  const half = clock[3]?.toLowerCase();
  date.setHours(
    half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour,
    minute,
  );
  return date.toISOString();
}
