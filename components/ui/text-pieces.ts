import type { Span } from '@/lib/conversation/conversation';

export interface TextPiece {
  text: string;
  marked: boolean;
  /** Offset in the whole text. */
  start: number;
}

/** Cuts a text at its spans; spans may overlap, come in any order, or reach beyond the text. */
export function textPieces(text: string, spans: readonly Span[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;

  function push(end: number, marked: boolean) {
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), marked, start: at });
    at = end;
  }

  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(span.start, text.length), false);
    push(Math.min(span.end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}
