import { useMemo } from 'react';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { Notice } from '../ui/notice';
import type { DashboardProps } from './dashboard-props';
import { createFormats } from './formats';
import { PartNav } from './part-nav';
import { ReadyPart } from './ready-part';
import { RecordsSection } from './records-section';
import { useOpenForPrint } from './use-open-for-print';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/moods.css';
import '../ui/page-styles.css';
import './dashboard.css';

/** The agent's own numbers: what was heard, what was offered and followed, and the records behind it. */
export function Dashboard(props: DashboardProps) {
  const { view, part, setPart, openOptions, reload, locale, t } = props;
  const formats = useMemo(() => createFormats(locale), [locale]);
  useOpenForPrint();
  return (
    <main className="page dashboard">
      <header className="page-head">
        <Mark size={32} />
        <h1>{t('dashboard.title')}</h1>
        <Button onClick={openOptions}>{t('dashboard.settings')}</Button>
      </header>
      <p className="page-lead dashboard-private">{t('dashboard.private')}</p>
      {(view.kind === 'failed' || view.kind === 'outdated') && (
        <div role="alert">
          <Notice tone="warn">
            <p>
              {view.kind === 'outdated'
                ? t('dashboard.outdated')
                : `${t('dashboard.failed')} ${t(`dashboard.failed_${view.reason}`)}`}
            </p>
            <Button onClick={reload}>{t('dashboard.reload')}</Button>
          </Notice>
        </div>
      )}
      {view.kind === 'loading' && <p className="page-lead">{t('dashboard.loading')}</p>}
      {view.kind === 'ready' && (
        <>
          <PartNav part={part} setPart={setPart} t={t} />
          <ReadyPart {...props} data={view.data} formats={formats} />
          {part === 'numbers' && (
            <RecordsSection {...props} stored={view.data.stored} formats={formats} />
          )}
        </>
      )}
    </main>
  );
}
