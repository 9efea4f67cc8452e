import type { Span } from '@/lib/conversation/conversation';
import { textPieces } from './text-pieces';
import './marked-text.css';

/** A text with its spans marked. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return textPieces(text, spans).map((piece) =>
    piece.marked ? (
      <mark className="marked" key={piece.start}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
