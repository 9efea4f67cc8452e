import { useEffect, useId, useRef, useState } from 'react';
import type { Export, ExportFile } from '@/lib/export/export';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { ExportChoice } from './dashboard-props';
import { ExportChoices } from './export-choices';
import { ExportPreview } from './export-preview';
import type { Formats } from './formats';
import { usePreparedExport } from './use-prepared-export';
import './export-dialog.css';

interface ExportDialogProps {
  prepare: (choice: ExportChoice) => Promise<Export>;
  save: (files: readonly ExportFile[]) => Promise<void>;
  close: () => void;
  formats: Formats;
  t: Translate;
}

type Saving = { kind: 'idle' | 'working' | 'failed' } | { kind: 'saved'; names: string };

/**
 * Choose, look at what the file holds, agree, save. The agreement is for this one file: it is asked for
 * anew for every other, and remembered nowhere.
 */
export function ExportDialog({ prepare, save, close, formats, t }: ExportDialogProps) {
  const [choice, setChoice] = useState<ExportChoice>({
    level: 'day',
    format: 'csv',
    span: 'shown',
  });
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [hasAgreed, setAgreed] = useState(false);
  const prepared = usePreparedExport(choice, prepare);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const ready = typeof prepared === 'object' ? prepared : null;
  const canSave = ready !== null && ready.preview.rows > 0 && ready.problem === null;

  useEffect(() => {
    dialog.current?.showModal();
    // The chosen one, not merely the first: arrow keys go on from it.
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);

  async function saveNow() {
    if (!ready || !hasAgreed) return;
    setAgreed(false);
    setSaving({ kind: 'working' });
    const names = ready.files.map(({ name }) => name).join(', ');
    await save(ready.files).then(
      () => setSaving({ kind: 'saved', names }),
      () => setSaving({ kind: 'failed' }),
    );
  }

  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={id} onClose={close}>
      <h2 id={id}>{t('export.title')}</h2>
      <div className="export-body">
        <ExportChoices
          choice={choice}
          change={(next) => {
            setChoice(next);
            setAgreed(false);
            setSaving({ kind: 'idle' });
          }}
          t={t}
        />
        <div aria-busy={prepared === 'working'}>
          {prepared === 'working' && <p className="page-lead">{t('export.preparing')}</p>}
          {prepared === 'failed' && <Notice tone="warn">{t('export.failed')}</Notice>}
          {ready && <ExportPreview prepared={ready} formats={formats} t={t} />}
        </div>
      </div>
      <div className="export-foot">
        <div role="status">
          {saving.kind === 'saved' && (
            <Notice tone="good">{t('export.saved', { names: saving.names })}</Notice>
          )}
          {saving.kind === 'failed' && <Notice tone="warn">{t('export.failed')}</Notice>}
        </div>
        <label className="export-agree">
          <input
            type="checkbox"
            checked={hasAgreed}
            disabled={!canSave}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          <span>{t('export.agree')}</span>
        </label>
        <div className="page-row">
          <Button
            look="primary"
            disabled={!canSave || !hasAgreed || saving.kind === 'working'}
            onClick={saveNow}
          >
            {t('export.save')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('export.close')}</Button>
        </div>
      </div>
    </dialog>
  );
}
