import type { Span } from '../../conversation/conversation';

/** The text with a capital first letter, single spaces, and no space or comma before its end. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,!?;:])/gu, '$1')
    .replace(/[,;:]+(?=[.!?]|$)/gu, '')
    .replace(/^[\s,;:–—-]+/u, '')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A sentence without some of its words. */
export function withoutSpan(text: string, { start, end }: Span): string {
  return tidy(`${text.slice(0, start)} ${text.slice(end)}`);
}

/** A sentence cut in two at some words that are left out. */
export function splitAt(text: string, { start, end }: Span): string {
  const first = tidy(text.slice(0, start).replace(/[\s,;:–—-]+$/u, ''));
  const second = tidy(text.slice(end));
  if (first === '') return second;
  return /[.!?]$/u.test(first) ? `${first} ${second}` : `${first}. ${second}`;
}
