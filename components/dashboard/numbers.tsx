import type { Translate } from '@/lib/i18n/translate';
import type { PeriodReport } from '@/lib/reports/period-report';
import { PageSection } from '../ui/page-section';
import { FollowedSection } from './followed-section';
import type { Formats } from './formats';
import { Glance } from './glance';
import { MoodsSection } from './moods-section';
import { PromptsSection } from './prompts-section';
import { ShiftSection } from './shift-section';
import { TimeSection } from './time-section';

interface NumbersProps {
  data: PeriodReport;
  formats: Formats;
  t: Translate;
}

/** All numbers of a period, or one sentence where nothing was recorded. */
export function Numbers({ data, formats, t }: NumbersProps) {
  const { report, bars } = data;
  if (report.moments === 0 && report.replies === 0) {
    return (
      <PageSection title={t('dashboard.empty_title')}>
        <p className="page-lead">{t('dashboard.empty')}</p>
      </PageSection>
    );
  }
  const given = { report, formats, t };
  return (
    <>
      <Glance {...given} />
      <TimeSection bars={bars} formats={formats} t={t} />
      <div className="numbers">
        <div>
          <FollowedSection {...given} />
          <ShiftSection {...given} />
        </div>
        <div>
          <MoodsSection {...given} />
          <PromptsSection {...given} />
        </div>
      </div>
    </>
  );
}
