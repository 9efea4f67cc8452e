import type { Export } from '@/lib/export/export';
import type { Translate } from '@/lib/i18n/translate';
import { DataTable } from '../charts/data-table';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { ExportRows } from './export-rows';
import type { Formats } from './formats';

interface ExportPreviewProps {
  prepared: Export;
  formats: Formats;
  t: Translate;
}

function problemText({ problem }: Export, t: Translate): string | null {
  if (!problem) return null;
  if (problem.reason === 'too_many_rows') return t('export.too_many', { most: problem.most });
  return t('export.few', { count: problem.opportunities, least: problem.least });
}

/** Every column, and how numbers come from them. */
function Meanings({ prepared, t }: Omit<ExportPreviewProps, 'formats'>) {
  const { dictionary, formulas } = prepared;
  return (
    <>
      <Disclosure label={t('export.dictionary')}>
        {() => (
          <div className="export-dictionary">
            <DataTable
              caption={t('export.dictionary')}
              head={[t('export.column'), t('export.meaning'), t('export.type'), t('export.unit')]}
              rows={dictionary.map(({ name, type, unit, meaning }) => [
                name,
                meaning,
                t(`type.${type}`),
                unit,
              ])}
            />
          </div>
        )}
      </Disclosure>
      <Disclosure label={t('export.formulas')}>
        {() => (
          <div className="export-dictionary">
            <DataTable
              caption={t('export.formulas')}
              head={[t('dashboard.name'), t('export.meaning'), t('export.formula')]}
              rows={formulas.map(({ name, meaning, formula }) => [name, meaning, formula])}
            />
          </div>
        )}
      </Disclosure>
    </>
  );
}

/** What the files hold, before they are saved: who may see them, every row, every column explained. */
export function ExportPreview({ prepared, formats, t }: ExportPreviewProps) {
  const { preview, files, audience, careMode } = prepared;
  const { rows, columns, from, to } = preview;
  const problem = problemText(prepared, t);
  return (
    <section className="export-preview" aria-label={t('export.preview')}>
      <h3>{t('export.preview')}</h3>
      {problem && <Notice tone="warn">{problem}</Notice>}
      {rows === 0 || from === null || to === null ? (
        !problem && <p>{t('export.no_rows')}</p>
      ) : (
        <>
          <p>
            {[
              t('export.rows', { count: rows }),
              t('export.columns', { count: columns.length }),
              from === to
                ? formats.day(from)
                : t('export.days', { from: formats.day(from), to: formats.day(to) }),
            ].join(' · ')}
          </p>
          <dl className="export-who">
            <dt>{t('export.who')}</dt>
            <dd>{t(`export.who_${audience}`)}</dd>
          </dl>
          <p className="page-lead">
            {[t('export.no_text'), careMode && t('export.care')].filter(Boolean).join(' ')}
          </p>
          <ExportRows preview={preview} t={t} />
        </>
      )}
      <p className="page-lead export-names">{files.map(({ name }) => name).join(', ')}</p>
      <Meanings prepared={prepared} t={t} />
    </section>
  );
}
