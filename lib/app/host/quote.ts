import type { Span } from '../../conversation/conversation';
import { sentences as split } from '../../conversation/sentences';

const LONGEST = 280;

/** The sentence around the strongest evidence, or the last words of the burst, with the spans in it. */
export function quoteOf(text: string, evidence: readonly Span[]): { text: string; spans: Span[] } {
  const centre = evidence[0];
  const parts = split(text);
  const home = centre
    ? parts.find(({ start, end }) => start <= centre.start && centre.start < end)
    : parts.at(-1);
  const from = home?.start ?? 0;
  const natural = home?.end ?? text.length;
  const start = centre && centre.end - from > LONGEST ? centre.start : from;
  const end = Math.min(natural, start + LONGEST);
  const spans = evidence
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
    .sort((a, b) => a.start - b.start);
  return { text: text.slice(start, end), spans };
}
