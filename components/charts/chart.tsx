import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { Disclosure } from '../ui/disclosure';
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
      <Disclosure label={t('dashboard.table')} name={t('dashboard.table_of', { title })}>
        {() => <DataTable caption={title} head={head} rows={rows} />}
      </Disclosure>
    </div>
  );
}
