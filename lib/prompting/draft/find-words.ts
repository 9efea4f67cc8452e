import type { Span } from '../../conversation/conversation';

/** The earliest match of any of the expressions, or null. None of them may be global or sticky. */
export function findWords(plain: string, expressions: readonly RegExp[]): Span | null {
  let first: Span | null = null;
  for (const expression of expressions) {
    const match = expression.exec(plain);
    if (match?.[0] && (!first || match.index < first.start)) {
      first = { start: match.index, end: match.index + match[0].length };
    }
  }
  return first;
}
