import { StrictMode, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { ExportChoice } from '@/components/dashboard/dashboard-props';
import type { SeriesPair } from '@/lib/app/pages/deep-protocol';
import { eraseRecords } from '@/lib/app/pages/erase-records';
import { matchTickets } from '@/lib/app/pages/match-tickets';
import { openPage } from '@/lib/app/pages/open-page';
import { prepareExport } from '@/lib/app/pages/prepare-export';
import { saveFiles } from '@/lib/app/pages/save-file';
import { useAddress } from '@/lib/app/pages/use-address';
import { useDashboard } from '@/lib/app/pages/use-dashboard';
import { useDeepReport } from '@/lib/app/pages/use-deep-report';
import { useSettings } from '@/lib/app/pages/use-settings';
import { useStandards } from '@/lib/app/pages/use-standards';
import { useLanguage } from '@/lib/app/use-language';
import { verifyLog } from '@/lib/records/verify-log';
import { isQuietHour } from '@/lib/settings/quiet-hours';
import type { Settings } from '@/lib/settings/settings-shape';
import { STANDARDS_LIMITS } from '@/lib/settings/standards';

function Page({
  settings,
  change,
}: {
  settings: Settings;
  change: (patch: Partial<Settings>) => void;
}) {
  const { t, locale } = useLanguage(settings);
  const [address, go] = useAddress();
  const [standards, changeStandards] = useStandards();
  const { records, view, period, today } = useDashboard(address);
  const data = view.kind === 'ready' ? view.data : null;
  const [pair, explore] = useState<SeriesPair | null>(null);
  const { deep, correlation } = useDeepReport(
    data,
    records?.timeZone ?? null,
    standards.behaviours,
    pair,
  );
  const match = useCallback(
    async (tickets: readonly string[]) =>
      records ? matchTickets(records.db, tickets) : { tickets: 0, matched: 0 },
    [records],
  );
  const { careMode } = settings;
  const prepare = useCallback(
    async (choice: ExportChoice) => {
      if (!records) throw new Error('the records are not open');
      return prepareExport(records, { ...choice, careMode }, period, t);
    },
    [records, period, careMode, t],
  );
  return (
    <Dashboard
      view={view}
      period={period}
      today={today}
      setPeriod={({ to, length }) => go({ length, to: to === today ? null : to })}
      part={address.part}
      setPart={(part) =>
        go(part !== 'numbers' && address.length < 30 ? { part, length: 30 } : { part })
      }
      standards={standards}
      changeStandards={changeStandards}
      limits={STANDARDS_LIMITS}
      imports={{ explore, correlation, matchTickets: match }}
      setSelection={(selection) => go({ selection })}
      deep={deep}
      isQuiet={isQuietHour(settings.quietHours, new Date().getHours())}
      prepareExport={prepare}
      saveFiles={saveFiles}
      verify={async () => (records ? verifyLog(records.db) : { ok: true, n: 0 })}
      retention={settings.retention}
      changeRetention={(retention) => change({ retention })}
      erase={eraseRecords}
      openOptions={() => openPage('/options.html')}
      reload={() => location.reload()}
      locale={locale}
      t={t}
    />
  );
}

function App() {
  const [settings, change] = useSettings();
  return settings && <Page settings={settings} change={change} />;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
