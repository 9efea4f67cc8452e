import type { Translate } from '@/lib/i18n/translate';
import type { PhraseUse } from '@/lib/prompting/phrase-use';
import { Notice } from '../ui/notice';
import { pasteKeys } from './paste-keys';

interface InsertionNoteProps {
  /** Left out: nothing was done. */
  state: PhraseUse | undefined;
  /** The phrase does not stand above any more. */
  gone?: boolean;
  t: Translate;
}

/** How the use of a phrase went. The live region is there before the words, so they are spoken. */
export function InsertionNote({ state, gone = false, t }: InsertionNoteProps) {
  return (
    <div className="insertion-note" aria-live="polite">
      {state === 'working' && <p className="only-spoken">{t('panel.inserting')}</p>}
      {state === 'inserted' && <Notice tone="good">{t('panel.inserted')}</Notice>}
      {state === 'clipboard' && (
        <Notice tone="warn">
          {t('panel.clipboard', { keys: pasteKeys(navigator.userAgent) })}
        </Notice>
      )}
      {state === 'copied' && (
        <Notice tone="good">{t('panel.copied', { keys: pasteKeys(navigator.userAgent) })}</Notice>
      )}
      {state === 'partial' && <Notice tone="warn">{t('panel.insert_partial')}</Notice>}
      {state === 'failed' && (
        <Notice tone="warn">{t(gone ? 'panel.insert_failed_gone' : 'panel.insert_failed')}</Notice>
      )}
    </div>
  );
}
