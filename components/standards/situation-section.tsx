import type { Translate } from '@/lib/i18n/translate';
import type { DeepReport } from '@/lib/reports/deep-report';
import { firstDay } from '@/lib/reports/period';
import { LEAST_CONVERSATIONS, type SituationRow } from '@/lib/reports/situation-report';
import { BarList } from '../charts/bar-list';
import { DataTable } from '../charts/data-table';
import type { Formats } from '../dashboard/formats';
import { intervalText } from '../dashboard/interval-text';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';

interface SituationSectionProps {
  deep: DeepReport;
  print: () => void;
  formats: Formats;
  t: Translate;
}

/** What customers came with, on one sheet for product and shipping. */
export function SituationSection({ deep, print, formats, t }: SituationSectionProps) {
  const { period, situations } = deep;
  const title = t('standards.situations_title');

  function nameOf({ situation }: SituationRow): string {
    return situation ? t(`situation.${situation}`) : t('standards.situations_rest');
  }
  return (
    <PageSection
      title={title}
      lead={t('standards.situations_lead', {
        from: formats.day(firstDay(period)),
        to: formats.day(period.to),
        least: LEAST_CONVERSATIONS,
      })}
    >
      {situations.length === 0 ? (
        <p className="page-lead">{t('standards.situations_none')}</p>
      ) : (
        <>
          <BarList
            bars={situations.map((row) => ({
              key: row.situation ?? 'rest',
              label: nameOf(row),
              n: row.conversations,
              note: '',
              mood: row.situation ? null : 'none',
            }))}
            most={Math.max(...situations.map(({ conversations }) => conversations))}
          />
          <DataTable
            caption={title}
            head={[
              t('picture.situation'),
              t('standards.conversations'),
              t('standards.messages'),
              t('standards.upset'),
              t('standards.again'),
            ]}
            rows={situations.map((row) => [
              nameOf(row),
              row.conversations,
              row.messages,
              intervalText(row.upset, formats.percent, t),
              intervalText(row.again, formats.percent, t),
            ])}
          />
          <p className="page-lead">
            {t('picture.method')}: {t('method.wilson')}
          </p>
          <div className="page-row">
            <Button onClick={print}>{t('standards.print')}</Button>
          </div>
        </>
      )}
    </PageSection>
  );
}
