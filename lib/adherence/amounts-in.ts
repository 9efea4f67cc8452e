const NUMBER =
  '(\\d{1,3}(?:[.,\\u0020\\u00a0]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{1,2})?)(?![\\d])';
const BEFORE = new RegExp(`(?:[€$£]|\\b(?:eur|usd|gbp))\\s?${NUMBER}`, 'giu');
const AFTER = new RegExp(
  `(?<![\\d.,])${NUMBER}\\s?(?:[€$£]|(?:eur|euros?|usd|gbp|dollars?|bucks|pounds?|quid)\\b)`,
  'giu',
);
/** Two decimals are money also where the sign is left out; not a time of day. */
const BARE = /(?<![\d.,:/-])(\d+[.,]\d{2})(?![\d.,:/%-]|\s?(?:am|pm|uhr|kg|cm|km|gb|mb)\b)/giu;

/** "1,299.00", "1.299,00" and "1299" are the same; hundredths of the unit. */
function cents(written: string): number {
  const [, whole = '', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(written) ?? [];
  return Number(whole.replace(/\D/gu, '')) * 100 + Number(part.padEnd(2, '0'));
}

/** The sums of money a text names, in hundredths, each once; the currency is left aside. */
export function amountsIn(text: string): Set<number> {
  const found = [BEFORE, AFTER, BARE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => cents(match[1] ?? '')),
  );
  return new Set(found);
}
