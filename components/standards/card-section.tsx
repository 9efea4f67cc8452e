import { useRef, useState } from 'react';
import type { Formats } from '../dashboard/formats';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';
import {
  LensStep,
  MetricsStep,
  ReviewStep,
  SourceStep,
  type StepProps,
  TrainingStep,
} from './card-steps';
import { WrittenCard } from './written-card';

const STEPS = [
  { name: 'metrics', Step: MetricsStep },
  { name: 'lens', Step: LensStep },
  { name: 'source', Step: SourceStep },
  { name: 'training', Step: TrainingStep },
  { name: 'review', Step: ReviewStep },
] as const;

/** The five steps one by one, and below them the card they make. */
export function CardSection({ formats, ...step }: StepProps & { formats: Formats }) {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, Step } = STEPS[at] ?? STEPS[0];
  const { t } = step;

  function go(to: number) {
    setAt(to);
    // Whoever hears the page hears the new step first.
    heading.current?.focus();
  }
  return (
    <PageSection title={t('standards.card_title')} lead={t('standards.card_lead')}>
      <div className="card-step">
        <h3 ref={heading} tabIndex={-1} aria-live="polite">
          {t('standards.step', { at: at + 1, of: STEPS.length, name: t(`standards.step_${name}`) })}
        </h3>
        <Step {...step} />
        <div className="page-row">
          <Button disabled={at === 0} onClick={() => go(at - 1)}>
            {t('standards.back')}
          </Button>
          <Button look="primary" disabled={at === STEPS.length - 1} onClick={() => go(at + 1)}>
            {t('standards.next')}
          </Button>
        </div>
      </div>
      <WrittenCard card={step.card} formats={formats} t={t} />
    </PageSection>
  );
}
