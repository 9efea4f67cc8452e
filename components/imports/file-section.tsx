import { type ChangeEvent, useId, useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { csvRows } from '@/lib/reports/csv-rows';
import { guessMapping } from '@/lib/reports/kpi-columns';
import type { KpiRead } from '@/lib/reports/kpi-file';
import type { Formats } from '../dashboard/formats';
import { PageSection } from '../ui/page-section';
import type { ImportedFile, ImportProps } from './import-values';
import { MappingStep } from './mapping-step';
import { ReadResult } from './read-result';

interface FileSectionProps extends Pick<ImportProps, 'matchTickets'> {
  file: ImportedFile | null;
  read: KpiRead | null;
  setFile: (file: ImportedFile | null) => void;
  formats: Formats;
  t: Translate;
}

const MOST_MB = 2;

/** Chooses a file, says what its columns mean, and shows what could be read. */
export function FileSection({ file, read, setFile, matchTickets, formats, t }: FileSectionProps) {
  const [problem, setProblem] = useState('');
  const id = useId();

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const chosen = currentTarget.files?.[0];
    setProblem('');
    setFile(null);
    if (!chosen) return;
    if (chosen.size > MOST_MB * 1_000_000) {
      setProblem(t('import.too_large', { most: MOST_MB }));
      return;
    }
    const table = csvRows(await chosen.text());
    if (!table.ok) {
      setProblem(t('import.no_table', { line: table.line }));
      return;
    }
    // Two columns of one name cannot be told apart: the first stands for both.
    const header = [...new Set(table.header)];
    setFile({ name: chosen.name, table, header, mapping: guessMapping(header) });
  }
  return (
    <PageSection title={t('import.title')} lead={t('import.lead')}>
      <p className="page-lead">{t('import.private')}</p>
      <div className="long-field">
        <label htmlFor={id}>{t('import.file')}</label>
        <input id={id} type="file" accept=".csv,text/csv" onChange={choose} />
      </div>
      <p className="list-field-error" role="alert">
        {problem}
      </p>
      {file && (
        <MappingStep
          header={file.header}
          mapping={file.mapping}
          change={(mapping) => setFile({ ...file, mapping })}
          t={t}
        />
      )}
      {read && <ReadResult read={read} matchTickets={matchTickets} formats={formats} t={t} />}
    </PageSection>
  );
}
