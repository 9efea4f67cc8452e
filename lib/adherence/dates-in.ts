const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const NAMED = new RegExp(
  `\\b(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|(yesterday|tomorrow|tonight)|${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY}|(?:on|by|since|from|until|till|before|after) the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?${MONTH}))\\b`,
  'gu',
);
/** With a year, or after a word that a date follows: "24/7" and "1/2" are none. */
const NUMERIC = [
  /(?<![\d/.-])(?:\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])/gu,
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-])/gu,
  /\b(?:on|by|since|from|until|till|before|after|of|am|vom|seit|bis) (?:the |dem |zum )?(\d{1,2})[/.](\d{1,2})(?:\.|(?![\d/.]))/gu,
];

/** "3/14" and "14/3" are the same day to those who write of it; the lesser number comes first. */
function dayAndMonth(one: number, other: number): string | null {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  return least >= 1 && least <= 12 && most <= 31 ? `${least}/${most}` : null;
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
}

function named(match: RegExpMatchArray): string | null {
  const [, weekday, near, before, month1, month2, after, ordinal] = match;
  if (ordinal !== undefined) return `the ${ordinal}`;
  const month = month1 ?? month2;
  if (month === undefined) return weekday ?? near ?? null;
  return dayAndMonth(monthNumber(month), Number(before ?? after));
}

/** The days a text names, each once, in a form that does not depend on how they are written. English names. */
export function datesIn(text: string): Set<string> {
  const plain = text.toLowerCase();
  const found = [...plain.matchAll(NAMED)].map(named);
  for (const pattern of NUMERIC)
    for (const match of plain.matchAll(pattern))
      found.push(dayAndMonth(Number(match[1]), Number(match[2])));
  return new Set(found.filter((day) => day !== null));
}
