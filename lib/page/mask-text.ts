const MOST_CHARACTERS = 2_000;

/**
 * The shape of a text and nothing of it: every letter x, every digit 0, white space kept, and any other
 * sign a dot. At most 2,000 characters.
 */
export function maskText(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/\s/gu, (space) => (space === '\n' ? '\n' : ' '))
    .replace(/[^\s]/gu, (sign) => {
      if (/\p{L}/u.test(sign)) return 'x';
      return /\p{N}/u.test(sign) ? '0' : '.';
    });
}

/**
 * An attribute's value with only the words that are in `known`; all others are masked. What divides
 * words stays, so that a class list or a test id keeps its form.
 */
export function maskValue(value: string, known: ReadonlySet<string>): string {
  return value
    .slice(0, MOST_CHARACTERS)
    .split(/([\s:;,./?#&=]+)/u)
    .map((part, at) => {
      if (at % 2 === 1) return part.replace(/\s+/gu, ' ');
      return known.has(part) ? part : maskText(part).replace(/[^x0]/g, '-');
    })
    .join('');
}
