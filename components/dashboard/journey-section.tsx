import { useState } from 'react';
import type { Journey, JourneyStep } from '@/lib/reports/journey';
import { Chart } from '../charts/chart';
import { JourneyLine, ReplyMark } from '../charts/journey-line';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import { DeepWait } from './deep-wait';
import type { DeepProps } from './section-props';

const REPLIES = [
  { prompted: true, level: 'edited' },
  { prompted: true, level: 'none' },
  { prompted: false, level: 'none' },
] as const;

/** One of the agent's own conversations, burst by burst. It is named by a number, never by its words. */
export function JourneySection({ deep, formats, t }: DeepProps) {
  const [picked, setPicked] = useState(0);
  const title = t('picture.journey_title');
  if (typeof deep === 'string') {
    return (
      <PageSection title={title}>
        <DeepWait deep={deep} t={t} />
      </PageSection>
    );
  }
  const { journeys } = deep;
  const journey = journeys[picked] ?? journeys[0];
  if (!journey) {
    return (
      <PageSection title={title}>
        <p className="page-lead">{t('picture.journey_none')}</p>
      </PageSection>
    );
  }

  function nameOf({ number, situation, day, steps }: Journey): string {
    return [
      t('picture.journey_number', { number: String(number) }),
      situation ? t(`situation.${situation}`) : t('picture.situation_none'),
      formats.day(day),
      t('picture.journey_messages', { count: steps.length }),
    ].join(' · ');
  }
  function moodOf({ mood }: JourneyStep): string {
    return mood ? t(`mood.${mood}`) : t('dashboard.unsure');
  }
  function heightOf({ valence }: JourneyStep): string {
    return valence === null ? '' : formats.signed(valence);
  }
  function replyOf({ reply }: JourneyStep): string {
    if (!reply) return t('picture.reply_none');
    return reply.prompted ? t(`follow.${reply.level}`) : t('picture.reply_own');
  }
  function titleOf(step: JourneyStep, at: number): string {
    return [`${at + 1}. ${moodOf(step)} ${heightOf(step)}`.trim(), replyOf(step)].join('. ');
  }

  const { steps } = journey;
  const name = nameOf(journey);
  const path = steps.map((step) => moodOf(step)).join(', ');
  return (
    <PageSection title={title} lead={t('picture.journey_lead')}>
      <SelectField
        label={t('picture.journey_pick')}
        value={journeys.indexOf(journey)}
        choices={journeys.map((each, value) => ({ value, text: nameOf(each) }))}
        onChange={setPicked}
      />
      <Chart
        title={`${title}: ${name}`}
        head={[
          t('picture.journey_message'),
          t('picture.journey_time'),
          t('picture.journey_mood'),
          t('picture.value'),
          t('picture.journey_reply'),
        ]}
        rows={steps.map((step, at) => [
          step.withBot ? t('picture.journey_bot', { number: at + 1 }) : String(at + 1),
          formats.time(step.at),
          moodOf(step),
          heightOf(step),
          replyOf(step),
        ])}
        t={t}
      >
        <JourneyLine
          steps={steps}
          write={formats.signed}
          title={titleOf}
          description={`${name}. ${t('picture.journey_path', { path })}`}
        />
        <ul className="plot-key">
          {REPLIES.map((reply) => {
            const key = !reply.prompted ? 'own' : reply.level === 'none' ? 'ignored' : 'followed';
            return (
              <li key={key}>
                <svg height="14" aria-hidden="true">
                  <ReplyMark reply={reply} x="9" y={7} />
                </svg>
                {t(`picture.key_${key}`)}
              </li>
            );
          })}
        </ul>
      </Chart>
    </PageSection>
  );
}
