import type { Export } from '@/lib/export/build-export';
import type { Translate } from '@/lib/i18n/translate';
import { DataTable } from '../charts/data-table';
import { Disclosure } from '../ui/disclosure';
import type { Formats } from './formats';

interface ExportPreviewProps {
  prepared: Export;
  formats: Formats;
  t: Translate;
}

/** What the files hold, before they are saved: size, time, first rows, and every column explained. */
export function ExportPreview({ prepared, formats, t }: ExportPreviewProps) {
  const { preview, dictionary, files } = prepared;
  const { rows, columns, from, to, sample } = preview;
  return (
    <section className="export-preview" aria-label={t('export.preview')}>
      <h3>{t('export.preview')}</h3>
      {rows === 0 || from === null || to === null ? (
        <p>{t('export.no_rows')}</p>
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
          <p className="page-lead">{t('export.no_text')}</p>
          <DataTable
            caption={t('export.first_rows')}
            head={columns}
            rows={sample.map((row) => row.map((cell) => String(cell ?? '')))}
          />
        </>
      )}
      <p className="page-lead export-names">{files.map(({ name }) => name).join(', ')}</p>
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
    </section>
  );
}
