import type { Locale } from '@/lib/i18n/locale';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import { EraseRecords } from './erase-records';
import type { SectionProps } from './options-values';
import { withCurrent } from './with-current';

const DAYS = [30, 90, 180, 365];
const MONTHS = [6, 12, 25, 60];

interface DataSectionProps extends SectionProps {
  erase: () => Promise<boolean>;
  openDashboard: () => void;
  openWelcome: () => void;
  locale: Locale;
  t: Translate;
}

/** How long records are kept, seeing, saving and erasing them, and the agreement. */
export function DataSection(props: DataSectionProps) {
  const { values, change, erase, openDashboard, openWelcome, locale, t } = props;
  const { retention, consentedAt } = values;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <PageSection title={t('options.data_title')} lead={t('options.data_lead')}>
      <SelectField
        label={t('options.events_days')}
        value={retention.eventsDays}
        choices={withCurrent(DAYS, retention.eventsDays).map((value) => ({
          value,
          text: t('options.days', { count: value }),
        }))}
        onChange={(eventsDays) => change({ retention: { ...retention, eventsDays } })}
      />
      <SelectField
        label={t('options.rollup_months')}
        value={retention.rollupMonths}
        choices={withCurrent(MONTHS, retention.rollupMonths).map((value) => ({
          value,
          text: t('options.months', { count: value }),
        }))}
        onChange={(rollupMonths) => change({ retention: { ...retention, rollupMonths } })}
      />
      <div className="page-row">
        <Button onClick={() => openDashboard()}>{t('options.export')}</Button>
      </div>
      <EraseRecords erase={erase} t={t} />
      <hr />
      <p>
        {consentedAt === null
          ? t('options.consent_none')
          : t('options.consent_since', { date: dates.format(new Date(consentedAt)) })}
      </p>
      <div className="page-row">
        <Button onClick={() => openWelcome()}>{t('options.consent_open')}</Button>
        {consentedAt !== null && (
          <Button look="danger" onClick={() => change({ consentedAt: null })}>
            {t('options.withdraw')}
          </Button>
        )}
      </div>
      {consentedAt !== null && <p className="page-lead">{t('options.withdraw_hint')}</p>}
    </PageSection>
  );
}
