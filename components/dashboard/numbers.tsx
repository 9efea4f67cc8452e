import { PageSection } from '../ui/page-section';
import { EffectSection } from './effect-section';
import { FollowedSection } from './followed-section';
import { FurtherSection } from './further-section';
import { Glance } from './glance';
import { HoldoutSection } from './holdout-section';
import { JourneySection } from './journey-section';
import { MoodsSection } from './moods-section';
import { PromptsSection } from './prompts-section';
import type { DeepProps } from './section-props';
import { ShiftSection } from './shift-section';
import { SurenessSection } from './sureness-section';
import { TimeSection } from './time-section';
import { TrendSection } from './trend-section';

/** All numbers of a period, or one sentence where nothing was recorded. */
export function Numbers({ data, deep, formats, t }: DeepProps) {
  const { report, bars } = data;
  if (report.moments === 0 && report.replies === 0) {
    return (
      <PageSection title={t('dashboard.empty_title')}>
        <p className="page-lead">{t('dashboard.empty')}</p>
      </PageSection>
    );
  }
  const given = { report, formats, t };
  const whole: DeepProps = { data, deep, formats, t };
  return (
    <>
      <Glance {...given} />
      {data.period.length > 1 && <TrendSection {...whole} />}
      <TimeSection bars={bars} formats={formats} t={t} />
      <div className="numbers">
        <div>
          <FollowedSection {...whole} />
          <ShiftSection {...whole} />
        </div>
        <div>
          <MoodsSection {...given} />
          <PromptsSection {...given} />
          <SurenessSection {...whole} />
        </div>
      </div>
      <EffectSection {...whole} />
      {typeof deep !== 'string' && deep.holdout && (
        <HoldoutSection holdout={deep.holdout} formats={formats} t={t} />
      )}
      <JourneySection {...whole} />
      <FurtherSection {...whole} />
    </>
  );
}
