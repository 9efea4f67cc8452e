import type { Translate } from '@/lib/i18n/translate';
import { Notice } from '../ui/notice';
import { pasteKeys } from './paste-keys';
import type { InsertionState } from './use-insertion';

interface InsertionNoteProps {
  state: InsertionState;
  t: Translate;
}

/** How the use of a phrase went. The live region is there before the words, so they are spoken. */
export function InsertionNote({ state, t }: InsertionNoteProps) {
  return (
    <div aria-live="polite">
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
      {state === 'failed' && <Notice tone="warn">{t('panel.insert_failed')}</Notice>}
    </div>
  );
}
