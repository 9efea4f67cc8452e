import type { FurtherReport } from '@/lib/reports/further-report';
import type { Estimate } from '@/lib/statistics/interval';
import { DataTable } from '../charts/data-table';
import { PageSection } from '../ui/page-section';
import { DeepWait } from './deep-wait';
import { estimateCells, estimateHead } from './estimate-cells';
import type { Formats } from './formats';
import type { DeepProps } from './section-props';

type Write = (value: number) => string;

function numbersOf({ fcr, effort, concreteness, bot, transition }: FurtherReport, f: Formats) {
  const rows: [
    name:
      | 'fcr'
      | 'efcr'
      | 'gap'
      | 'easy_warm'
      | 'bursts'
      | 'repeats'
      | 'concrete'
      | 'things'
      | 'bot'
      | 'recovery'
      | 'repeats_after'
      | 'seamless',
    Estimate,
    Write,
  ][] = [
    ['fcr', fcr.fcr, f.percent],
    ['efcr', fcr.efcr, f.percent],
    ['gap', fcr.gap, f.percent],
    ['easy_warm', effort.easyWarm, f.percent],
    ['bursts', effort.bursts, f.decimal],
    ['repeats', effort.repeats, f.decimal],
    ['concrete', concreteness.replies, f.percent],
    ['things', concreteness.things, f.percent],
    ['bot', bot.botSentiment, f.signed],
    ['recovery', bot.recovery, f.signed],
    ['repeats_after', bot.repeatsAfter, f.percent],
    ['seamless', transition.seamless, f.percent],
  ];
  return rows;
}

/** What is told as a table: of whole conversations, replies, hand-overs, and moods by situation. */
export function FurtherSection({ deep, formats, t }: DeepProps) {
  const title = t('further.title');
  if (typeof deep === 'string') {
    return (
      <PageSection title={title}>
        <DeepWait deep={deep} t={t} />
      </PageSection>
    );
  }
  const { further } = deep;
  const { pending, followUps, days } = further.fcr;
  const standing = further.lift.lifts.filter(({ stands }) => stands);
  return (
    <PageSection title={title} lead={t('further.lead', { days, pending, count: followUps })}>
      <DataTable
        caption={title}
        head={estimateHead(t('dashboard.name'), t)}
        rows={numbersOf(further, formats).map(([name, estimate, write]) => [
          t(`further.${name}`),
          ...estimateCells(estimate, write, t),
        ])}
      />
      {standing.length > 0 && (
        <>
          <h3 className="minor-title">{t('further.lift_title')}</h3>
          <p>{t('further.lift_lead', { count: further.lift.tests })}</p>
          <DataTable
            caption={t('further.lift_title')}
            head={estimateHead(t('dashboard.name'), t)}
            rows={standing.map(({ situation, mood, lift }) => [
              `${t(`situation.${situation}`)}: ${t(`mood.${mood}`)}`,
              ...estimateCells(lift, formats.decimal, t),
            ])}
          />
        </>
      )}
    </PageSection>
  );
}
