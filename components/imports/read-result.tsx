import { useEffect, useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import type { KpiRead } from '@/lib/reports/kpi-file';
import { proportion } from '@/lib/statistics/wilson';
import { DataTable } from '../charts/data-table';
import type { Formats } from '../dashboard/formats';
import { intervalText } from '../dashboard/interval-text';
import type { ImportProps, TicketMatch } from './import-values';

interface ReadResultProps extends Pick<ImportProps, 'matchTickets'> {
  read: KpiRead;
  formats: Formats;
  t: Translate;
}

const MOST_ERRORS = 20;

/** How much could be read, how many tickets are known here, and every fault by line. */
export function ReadResult({ read, matchTickets, formats, t }: ReadResultProps) {
  const [match, setMatch] = useState<TicketMatch | null>(null);
  const { rows, errors, lines } = read;

  useEffect(() => {
    let isCurrent = true;
    setMatch(null);
    const tickets = rows.flatMap(({ ticket }) => ticket ?? []);
    matchTickets(tickets).then((found) => {
      if (isCurrent) setMatch(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [rows, matchTickets]);

  return (
    <div className="read-result" role="status">
      <p>{t('import.rows', { count: rows.length, lines })}</p>
      {match !== null && match.tickets > 0 && (
        <p>
          {t('import.matched', {
            matched: match.matched,
            tickets: match.tickets,
            share: intervalText(proportion(match.matched, match.tickets), formats.percent, t),
          })}
        </p>
      )}
      {errors.length > 0 && (
        <>
          <h3 className="minor-title">{t('import.errors_title')}</h3>
          <DataTable
            caption={t('import.errors_title')}
            head={[t('import.line'), t('import.column'), t('import.reason')]}
            rows={errors
              .slice(0, MOST_ERRORS)
              .map(({ line, column, reason }) => [line, column, t(`import.error_${reason}`)])}
          />
          {errors.length > MOST_ERRORS && (
            <p className="page-lead">
              {t('import.more_errors', { count: errors.length - MOST_ERRORS })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
