import { useEffect, useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import type { DeepState } from '../dashboard/dashboard-props';
import { DeepWait } from '../dashboard/deep-wait';
import type { Formats } from '../dashboard/formats';
import { BehaviourSection } from './behaviour-section';
import { CardSection } from './card-section';
import { ReviewSection } from './review-section';
import { SituationSection } from './situation-section';
import type { StandardsLimits, StandardsValues } from './standards-values';
import './standards.css';

interface StandardsPartProps {
  standards: StandardsValues;
  change: (standards: StandardsValues) => void;
  limits: StandardsLimits;
  /** Null: no scores are to be seen now. */
  deep: DeepState | null;
  formats: Formats;
  t: Translate;
}

/** The team's standards: five steps to them, the behaviours, how they were kept, and what went to mend. */
export function StandardsPart({ standards, change, limits, deep, formats, t }: StandardsPartProps) {
  const { behaviours, card } = standards;
  const [isAlone, setAlone] = useState(false);

  // Only once the rest is out of sight may the paper be drawn.
  useEffect(() => {
    if (!isAlone) return;
    window.print();
    setAlone(false);
  }, [isAlone]);

  return (
    <div className="standards" data-print={isAlone ? 'situations' : 'all'}>
      <p className="page-lead">{t('standards.private')}</p>
      <CardSection
        card={card}
        change={(next) => change({ ...standards, card: next })}
        limits={limits}
        formats={formats}
        t={t}
      />
      <BehaviourSection
        behaviours={behaviours}
        change={(next) => change({ ...standards, behaviours: next })}
        limits={limits}
        t={t}
      />
      {typeof deep === 'string' && <DeepWait deep={deep} t={t} />}
      {deep !== null && typeof deep === 'object' && (
        <>
          <ReviewSection review={deep.standards} behaviours={behaviours} formats={formats} t={t} />
          <SituationSection deep={deep} print={() => setAlone(true)} formats={formats} t={t} />
        </>
      )}
    </div>
  );
}
