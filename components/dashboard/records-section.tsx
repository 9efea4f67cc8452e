import { useState } from 'react';
import type { PeriodReport } from '@/lib/reports/period-report';
import { EraseRecords } from '../options/erase-records';
import { withCurrent } from '../options/with-current';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import type { DashboardProps } from './dashboard-props';
import { ExportDialog } from './export-dialog';
import type { Formats } from './formats';
import { VerifyLog } from './verify-log';

const DAYS = [30, 90, 180, 365];
const MONTHS = [6, 12, 25, 60];

interface RecordsSectionProps
  extends Pick<
    DashboardProps,
    'prepareExport' | 'saveFiles' | 'verify' | 'retention' | 'changeRetention' | 'erase' | 't'
  > {
  stored: PeriodReport['stored'];
  formats: Formats;
}

/** The records themselves: save them, check them, how long they stay, erase them. */
export function RecordsSection(props: RecordsSectionProps) {
  const { stored, prepareExport, saveFiles, verify, retention, changeRetention, erase } = props;
  const { formats, t } = props;
  const [isExporting, setExporting] = useState(false);
  const since = stored.since && t('dashboard.data_since', { date: formats.day(stored.since) });
  return (
    <PageSection
      title={t('dashboard.data_title')}
      lead={[t('dashboard.data_lead', { count: stored.events }), since].filter(Boolean).join(' ')}
    >
      <div className="page-row">
        <Button look="primary" onClick={() => setExporting(true)}>
          {t('dashboard.export')}
        </Button>
        <span className="page-lead">{t('export.no_text')}</span>
      </div>
      {isExporting && (
        <ExportDialog
          prepare={prepareExport}
          save={saveFiles}
          close={() => setExporting(false)}
          formats={formats}
          t={t}
        />
      )}
      <VerifyLog verify={verify} t={t} />
      <SelectField
        label={t('options.events_days')}
        value={retention.eventsDays}
        choices={withCurrent(DAYS, retention.eventsDays).map((value) => ({
          value,
          text: t('options.days', { count: value }),
        }))}
        onChange={(eventsDays) => changeRetention({ ...retention, eventsDays })}
      />
      <SelectField
        label={t('options.rollup_months')}
        value={retention.rollupMonths}
        choices={withCurrent(MONTHS, retention.rollupMonths).map((value) => ({
          value,
          text: t('options.months', { count: value }),
        }))}
        onChange={(rollupMonths) => changeRetention({ ...retention, rollupMonths })}
      />
      <EraseRecords erase={erase} t={t} />
    </PageSection>
  );
}
