import { useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import type { Remark } from '@/lib/prompting/draft/remark';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { PanelActions } from './panel-actions';
import { pasteKeys } from './paste-keys';

/** Enough to find the place in the reply again. */
const LONGEST = 90;

/** The words of a remark, cut in the middle of nothing: whole words with an ellipsis. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}

interface DraftRemarkProps {
  remark: Remark;
  copy: PanelActions['copyText'];
  leave: () => void;
  t: Translate;
}

/** One remark: the words, why they may fail, and a better way that can be copied. Changes nothing itself. */
export function DraftRemark({ remark, copy, leave, t }: DraftRemarkProps) {
  const [copied, setCopied] = useState<'no' | 'clipboard' | 'failed'>('no');
  const { kind, better } = remark;
  const words = shortened(remark.words);
  return (
    <li className="draft-remark">
      <p className="draft-remark-words">
        <mark className="marked">{words}</mark>
      </p>
      <p>{t(`draft.why.${kind}`)}</p>
      <p className="draft-remark-tip">{t(`draft.tip.${kind}`)}</p>
      {better !== '' && (
        <p className="draft-remark-better">
          <span className="draft-remark-label">{t('draft.better')}</span> {better}
        </p>
      )}
      <div className="draft-remark-actions">
        {better !== '' && (
          <Button
            aria-label={t('draft.copy_of', { words })}
            onClick={async () => setCopied(await copy(better))}
          >
            {t('draft.copy')}
          </Button>
        )}
        <Button look="plain" aria-label={t('draft.leave_of', { words })} onClick={leave}>
          {t('draft.leave')}
        </Button>
      </div>
      <div aria-live="polite">
        {copied === 'clipboard' && (
          <Notice tone="good">{t('draft.copied', { keys: pasteKeys(navigator.userAgent) })}</Notice>
        )}
        {copied === 'failed' && <Notice tone="warn">{t('draft.copy_failed')}</Notice>}
      </div>
    </li>
  );
}
