import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Welcome } from '@/components/welcome/welcome';
import { openPage } from '@/lib/app/pages/open-page';
import { liveShortcuts } from '@/lib/app/pages/shortcuts';
import { useOnce } from '@/lib/app/pages/use-once';
import { useSettings } from '@/lib/app/pages/use-settings';
import { useLanguage } from '@/lib/app/use-language';
import type { Settings } from '@/lib/settings/settings-shape';
import { SITES } from '@/lib/sites/registry';

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
  return (
    <Welcome
      consentedAt={settings.consentedAt}
      sites={settings.sites}
      available={AVAILABLE}
      shortcuts={shortcuts}
      onAgree={(sites) => change({ sites, consentedAt: new Date().toISOString() })}
      openOptions={() => openPage('/options.html')}
      openDashboard={() => openPage('/dashboard.html')}
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
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
