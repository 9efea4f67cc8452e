import { useMemo, useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { readKpi } from '@/lib/reports/kpi-file';
import { seriesOfRows } from '@/lib/reports/series';
import type { DeepState } from '../dashboard/dashboard-props';
import { DeepWait } from '../dashboard/deep-wait';
import type { Formats } from '../dashboard/formats';
import { ExplorerSection } from './explorer-section';
import { FileSection } from './file-section';
import type { ImportedFile, ImportProps } from './import-values';
import './imports.css';

interface ImportsPartProps extends ImportProps {
  /** Null: no scores are to be seen now. */
  deep: DeepState | null;
  formats: Formats;
  t: Translate;
}

/** Numbers from a file beside this browser's own. */
export function ImportsPart(props: ImportsPartProps) {
  const { deep, explore, correlation, matchTickets, formats, t } = props;
  const [file, setFile] = useState<ImportedFile | null>(null);
  const read = useMemo(() => file && readKpi(file.table, file.mapping), [file]);
  const own = typeof deep === 'string' ? undefined : deep?.series;
  const series = useMemo(
    () => [...(own ?? []), ...(file && read ? seriesOfRows(file.name, read.rows) : [])],
    [own, file, read],
  );
  return (
    <div className="imports">
      <FileSection
        file={file}
        read={read}
        setFile={setFile}
        matchTickets={matchTickets}
        formats={formats}
        t={t}
      />
      {typeof deep === 'string' && <DeepWait deep={deep} t={t} />}
      {deep !== null && typeof deep === 'object' && (
        <ExplorerSection
          key={series.length}
          series={series}
          explore={explore}
          correlation={correlation}
          formats={formats}
          t={t}
        />
      )}
    </div>
  );
}
