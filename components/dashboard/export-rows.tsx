import type { Preview } from '@/lib/export/preview';
import type { Translate } from '@/lib/i18n/translate';
import { DataTable } from '../charts/data-table';
import { Button } from '../ui/button';
import { usePreviewRows } from './use-preview-rows';

interface ExportRowsProps {
  preview: Preview;
  t: Translate;
}

/** The rows of a file as they will be saved, from the first to the last if one goes on. */
export function ExportRows({ preview, t }: ExportRowsProps) {
  const { rows, more } = usePreviewRows(preview);
  const told = { count: preview.rows, shown: rows.length };
  return (
    <>
      <p role="status">{t('export.all_rows', told)}</p>
      <DataTable
        caption={t('export.all_rows', told)}
        head={['#', ...preview.columns]}
        rows={rows.map((row, at) => [at + 1, ...row.map((cell) => String(cell ?? ''))])}
      />
      {rows.length < preview.rows && (
        <div className="page-row">
          <Button onClick={more}>{t('export.more_rows')}</Button>
        </div>
      )}
    </>
  );
}
