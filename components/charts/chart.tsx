import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { Icon } from '../ui/icon';
import { DataTable } from './data-table';
import './chart.css';

interface ChartProps {
  title: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  t: Translate;
  children: ReactNode;
}

/** A picture with the same numbers as a table below it, closed at first. */
export function Chart({ title, head, rows, t, children }: ChartProps) {
  return (
    <div className="chart">
      {children}
      <details className="chart-table">
        <summary aria-label={t('dashboard.table_of', { title })}>
          {t('dashboard.table')}
          <Icon name="chevron" />
        </summary>
        <DataTable caption={title} head={head} rows={rows} />
      </details>
    </div>
  );
}
