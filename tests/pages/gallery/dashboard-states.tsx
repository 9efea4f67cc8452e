import { useMemo, useState } from 'react';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { DashboardView, ExportChoice } from '@/components/dashboard/dashboard-props';
import type { Part } from '@/components/dashboard/part-nav';
import type { Pair } from '@/components/imports/import-values';
import type { StandardsValues } from '@/components/standards/standards-values';
import { rollUpAll } from '@/lib/events/fold';
import { buildExport } from '@/lib/export/build-export';
import { exportDataOf } from '@/lib/export/export-data';
import type { Locale } from '@/lib/i18n/locale';
import type { Translate } from '@/lib/i18n/translate';
import { correlate } from '@/lib/reports/correlation';
import { deepReport } from '@/lib/reports/deep-report';
import { factsOf } from '@/lib/reports/facts-of';
import { barsByDay, barsByHour } from '@/lib/reports/mood-bars';
import { firstDay, type Period } from '@/lib/reports/period';
import { reportOf } from '@/lib/reports/report';
import { choicesOf, type Selection, selected, WHOLE } from '@/lib/reports/selection';
import { judgedReadings } from '@/lib/reports/sureness';
import { dayCounts } from '@/lib/reports/trend';
import { STANDARDS_LIMITS } from '@/lib/settings/standards';
import { simulateDays } from '../../support/simulate-days';
import { playTeam } from '../../support/simulate-team';

const TODAY = '2026-11-24';

/** An agent who has switched the holdout on, and for whom following helps. */
const ONE_AGENT = { seed: 5, agents: 1, tickets: 500, effect: 0.3, holdout: true };
const LAST_DAY_OF_TEAM = '2026-03-15';

const WRITTEN: StandardsValues = {
  version: 1,
  behaviours: [
    {
      ...{ id: 'b1', act: 'apologise', occasion: 'negative', rule: 'do' },
      words: 'Say sorry for the trouble where it was ours',
    },
    { ...{ id: 'b2', act: 'time', occasion: 'always', rule: 'do' }, words: '' },
  ],
  card: {
    metrics: [
      { name: 'First reply time', lens: 'Who waits longest, and how does it feel?' },
      { name: 'Tickets closed', lens: '' },
    ],
    source: 'Ten conversations read together each month',
    training: 'Name the feeling before the fix. Try it in three replies, then tell the others.',
    review: '2026-12-15',
  },
};

/** States that show another part than the numbers. */
const PART_OF: Record<string, Part> = {
  'dashboard-standards': 'standards',
  'dashboard-imports': 'imports',
};

async function matchTickets(tickets: readonly string[]) {
  const unique = new Set(tickets);
  return { tickets: unique.size, matched: Math.ceil(unique.size / 2) };
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}

interface ShownDashboardProps {
  state: string;
  call: (name: string) => (...args: unknown[]) => void;
  locale: Locale;
  t: Translate;
}

/** The page of numbers over simulated days, computed as in the extension; one day has too few cases for some. */
export function ShownDashboard({ state, call, locale, t }: ShownDashboardProps) {
  const hasLots = state === 'dashboard-holdout';
  const today = hasLots ? LAST_DAY_OF_TEAM : TODAY;
  const [period, setPeriod] = useState<Period>({
    to: today,
    length: state === 'dashboard-day' ? 1 : 30,
  });
  const [selection, setSelection] = useState<Selection>(WHOLE);
  const [part, setPart] = useState<Part>(PART_OF[state] ?? 'numbers');
  const [pair, explore] = useState<Pair | null>(null);
  const correlation = useMemo(() => pair && correlate(pair.x, pair.y, pair.lag, 7), [pair]);
  const [standards, setStandards] = useState(WRITTEN);
  const events = useMemo(() => {
    if (hasLots) return playTeam(ONE_AGENT);
    return state === 'dashboard-empty' ? [] : simulateDays(7, 60, TODAY);
  }, [state, hasLots]);
  const rows = useMemo(() => rollUpAll(events, dayOf), [events]);
  const [prepareExport] = useState(() => async ({ level, format, span }: ExportChoice) => {
    const isShown = (day: string) =>
      span === 'all' || (day >= firstDay(period) && day <= period.to);
    const shown = events.filter(({ at }) => isShown(dayOf(at)));
    const days = rows.filter(({ day }) => isShown(day));
    return buildExport({
      ...{ format, careMode: true, timeZone: 'UTC', madeAt: `${TODAY}T10:00:00.000Z`, t },
      data: exportDataOf(level, shown, days, dayOf),
    });
  });
  const known = useMemo(() => {
    return { facts: factsOf(events, dayOf), readings: judgedReadings(events, dayOf) };
  }, [events]);
  const deep = useMemo(
    () => deepReport(known, period, selection, standards.behaviours),
    [known, period, selection, standards.behaviours],
  );
  const all = rows.filter(({ day }) => day >= firstDay(period) && day <= period.to);
  const mine = selected(all, selection);
  const bars =
    period.length === 1 ? barsByHour(events, period.to, 'UTC', selection) : barsByDay(mine, period);
  const stored = { events: events.length, since: rows[0]?.day ?? null };
  const view: DashboardView =
    state === 'dashboard-failed'
      ? { kind: 'failed', reason: 'blocked' }
      : {
          kind: 'ready',
          data: {
            ...{ period, selection, report: reportOf(mine), days: dayCounts(mine), bars, stored },
            choices: choicesOf(all),
          },
        };
  return (
    <Dashboard
      view={view}
      period={period}
      today={today}
      setPeriod={setPeriod}
      part={part}
      setPart={setPart}
      setSelection={setSelection}
      deep={state === 'dashboard-working' ? 'working' : deep}
      standards={standards}
      changeStandards={setStandards}
      limits={STANDARDS_LIMITS}
      imports={{ explore, correlation, matchTickets }}
      isQuiet={state === 'dashboard-quiet'}
      prepareExport={prepareExport}
      saveFiles={async (files) => call('save')(files.map(({ name }) => name).join(' '))}
      verify={async () => ({ ok: true, n: events.length })}
      retention={{ eventsDays: 90, rollupMonths: 25 }}
      changeRetention={call('changeRetention')}
      erase={async () => true}
      openOptions={call('openOptions')}
      reload={call('reload')}
      locale={locale}
      t={t}
    />
  );
}
