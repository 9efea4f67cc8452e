import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Options } from '@/components/options/options';
import { aboutThis } from '@/lib/app/pages/about';
import { eraseRecords } from '@/lib/app/pages/erase-records';
import { openPage } from '@/lib/app/pages/open-page';
import { liveShortcuts, openShortcuts } from '@/lib/app/pages/shortcuts';
import { useOnce } from '@/lib/app/pages/use-once';
import { useSettings } from '@/lib/app/pages/use-settings';
import { useLanguage } from '@/lib/app/use-language';
import { type Settings, toLabel, toMailbox } from '@/lib/settings/settings-shape';
import { SITES } from '@/lib/sites/registry';

const MAIL_ENTRIES = { address: toMailbox, label: toLabel };
const AVAILABLE = SITES.map(({ id }) => id);

function Page({
  settings,
  change,
}: {
  settings: Settings;
  change: (p: Partial<Settings>) => void;
}) {
  const { t, locale } = useLanguage(settings);
  const shortcuts = useOnce(liveShortcuts, 'shortcuts') ?? [];
  const about = useOnce(aboutThis, 'about');
  return (
    about && (
      <Options
        values={settings}
        change={change}
        available={AVAILABLE}
        entries={MAIL_ENTRIES}
        shortcuts={shortcuts}
        about={about}
        erase={eraseRecords}
        openDashboard={() => openPage('/dashboard.html')}
        openWelcome={() => openPage('/welcome.html')}
        openShortcuts={openShortcuts}
        locale={locale}
        t={t}
      />
    )
  );
}

function App() {
  const [settings, change] = useSettings();
  return settings && <Page settings={settings} change={change} />;
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
