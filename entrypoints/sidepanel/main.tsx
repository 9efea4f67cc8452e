import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel/panel';
import { panelDeeds } from '@/lib/app/panel/panel-deeds';
import { usePanel } from '@/lib/app/panel/panel-store';
import { runPanel } from '@/lib/app/panel/run-panel';
import { reportError } from '@/lib/app/report-error';
import { useLanguage } from '@/lib/app/use-language';

function App() {
  const { view, draft, uses, settings } = usePanel();
  const { t } = useLanguage(settings);
  return <Panel view={view} draft={draft} uses={uses} actions={panelDeeds} t={t} />;
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
