import { useEffect, useMemo, useState } from 'react';
import { createLocalTime } from '../../events/local-day';
import { follow } from '../../records/follow';
import { getTimeZone } from '../../records/meta';
import { openDb } from '../../records/open-db';
import { readReport } from '../../records/read-report';
import type { RecordsDb } from '../../records/schema';
import type { Period } from '../../reports/period';
import type { PeriodReport } from '../../reports/period-report';
import type { Selection } from '../../reports/selection';
import { reportError } from '../report-error';
import type { DashboardAddress } from './dashboard-address';

export type DashboardState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: 'blocked' | 'newer' | 'failed' }
  | { kind: 'outdated' }
  | { kind: 'ready'; data: PeriodReport };

export interface OpenRecords {
  db: RecordsDb;
  /** IANA name of the zone in which this install counts days. */
  timeZone: string;
}

export interface UsedDashboard {
  records: OpenRecords | null;
  view: DashboardState;
  period: Period;
  today: string;
}

const UTC_TODAY = new Date().toISOString().slice(0, 10);

/** The records, and the report of a period and a selection that follows what is recorded meanwhile in any tab. */
export function useDashboard({
  length,
  to,
  selection,
}: Pick<DashboardAddress, 'length' | 'to' | 'selection'>): UsedDashboard {
  const [records, setRecords] = useState<OpenRecords | null>(null);
  const [view, setView] = useState<DashboardState>({ kind: 'loading' });
  const [today, setToday] = useState(UTC_TODAY);
  const end = to !== null && to < today ? to : today;
  const period = useMemo<Period>(() => ({ to: end, length }), [end, length]);
  const { site, situation } = selection;

  useEffect(() => {
    let isHere = true;
    async function open(): Promise<void> {
      const opened = await openDb({ onOutdated: () => setView({ kind: 'outdated' }) });
      if (!isHere) return;
      if (!opened.ok) {
        setView({ kind: 'failed', reason: opened.reason });
        return;
      }
      const timeZone = await getTimeZone(opened.db);
      const { day } = createLocalTime(timeZone)(new Date().toISOString());
      setToday(day);
      setRecords({ db: opened.db, timeZone });
    }
    open().catch((error: unknown) => reportError(error, 'dashboard'));
    return () => {
      isHere = false;
    };
  }, []);

  useEffect(() => {
    if (!records) return;
    const { db, timeZone } = records;
    const ended = new AbortController();
    const chosen: Selection = { site, situation };
    follow(
      () => readReport(db, period, timeZone, chosen),
      {
        value: (data) => setView({ kind: 'ready', data }),
        failed: (error) => {
          reportError(error, 'dashboard');
          setView({ kind: 'failed', reason: 'failed' });
        },
      },
      ended.signal,
    );
    return () => ended.abort();
  }, [records, period, site, situation]);

  return { records, view, period, today };
}
