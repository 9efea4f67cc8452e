import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel/panel';
import { panelDeeds } from '@/lib/app/panel/panel-deeds';
import { usePanel } from '@/lib/app/panel/panel-store';
import { runPanel } from '@/lib/app/panel/run-panel';
import { reportError } from '@/lib/app/report-error';
import { useLanguage } from '@/lib/app/use-language';
import { useQuietHour } from '@/lib/app/use-quiet-hour';

function App() {
  const { view, draft, uses, settings } = usePanel();
  const { t } = useLanguage(settings);
  const quiet = useQuietHour(settings.quietHours);
  return <Panel view={view} draft={draft} uses={uses} scores={!quiet} actions={panelDeeds} t={t} />;
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
runPanel(new URL(location.href), new AbortController().signal).catch((error: unknown) =>
  reportError(error, 'panel'),
);
