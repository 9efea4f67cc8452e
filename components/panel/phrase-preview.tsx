import type { Translate } from '@/lib/i18n/translate';
import { wordDiff } from './word-diff';
import './phrase-preview.css';

interface PhrasePreviewProps {
  draft: string;
  phrase: string;
  t: Translate;
}

/** What the reply becomes, before anything is inserted. */
export function PhrasePreview({ draft, phrase, t }: PhrasePreviewProps) {
  let at = 0;
  const pieces = wordDiff(draft, phrase).map((piece) => {
    const start = at;
    at += piece.text.length;
    return { ...piece, start };
  });
  return (
    <div className="phrase-preview">
      <p className="phrase-preview-text">
        {pieces.map(({ text, added, start }) =>
          added ? <ins key={start}>{text}</ins> : <span key={start}>{text}</span>,
        )}
      </p>
      <p className="phrase-preview-note">
        {t(draft.trim() === '' ? 'panel.preview_empty' : 'panel.preview_note')}
      </p>
    </div>
  );
}
