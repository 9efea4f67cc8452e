import type { Locale } from '@/lib/i18n/locale';

/** How numbers and days are written in one language. */
export interface Formats {
  /** A count, with the language's separators. */
  count: (n: number) => string;
  /** 0..1 as whole percent. */
  percent: (share: number) => string;
  /** Any number, with at most two decimals. */
  decimal: (value: number) => string;
  /** A valence or shift with sign and two decimals. */
  signed: (value: number) => string;
  /** A difference of two shares in whole percentage points, with sign. */
  points: (difference: number) => string;
  /** A day YYYY-MM-DD, written out. */
  day: (day: string) => string;
  /** The same, short. */
  shortDay: (day: string) => string;
  /** An ISO 8601 time, as day and time of this computer. */
  time: (at: string) => string;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The formats of a language. */
export function createFormats(locale: Locale): Formats {
  const counts = new Intl.NumberFormat(locale);
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const signs = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const wholes = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  return {
    time: (at) => times.format(new Date(at)),
    decimal: (value) => decimals.format(value).replace('-', '−'),
    count: (n) => counts.format(n),
    percent: (share) => percents.format(share),
    points: (difference) => wholes.format(100 * difference).replace('-', '−'),
    signed: (value) => signs.format(value).replace('-', '−'),
    day: (day) => days.format(noon(day)),
    shortDay: (day) => shortDays.format(noon(day)),
  };
}
