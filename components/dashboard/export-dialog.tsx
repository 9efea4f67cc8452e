import { useEffect, useId, useRef, useState } from 'react';
import type { Export, ExportFile } from '@/lib/export/build-export';
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

/** Choose, look at what the file holds, save. Nothing is saved before the button is pressed. */
export function ExportDialog({ prepare, save, close, formats, t }: ExportDialogProps) {
  const [choice, setChoice] = useState<ExportChoice>({
    level: 'day',
    format: 'csv',
    span: 'shown',
  });
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const prepared = usePreparedExport(choice, prepare);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const ready = typeof prepared === 'object' ? prepared : null;

  useEffect(() => dialog.current?.showModal(), []);

  async function saveNow() {
    if (!ready) return;
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
        <div className="page-row">
          <Button
            look="primary"
            disabled={!ready || ready.preview.rows === 0 || saving.kind === 'working'}
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
