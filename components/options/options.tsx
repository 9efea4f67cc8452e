import { useState } from 'react';
import type { SiteId } from '@/lib/conversation/conversation';
import type { Locale } from '@/lib/i18n/locale';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { PageSection } from '../ui/page-section';
import type { Shortcut } from '../ui/shortcut';
import { ShortcutList } from '../ui/shortcut-list';
import { type About, AboutSection } from './about-section';
import { DataSection } from './data-section';
import { LookSection } from './look-section';
import { MeasureSection } from './measure-section';
import type { OptionsValues } from './options-values';
import { ReadingSection } from './reading-section';
import { type MailEntries, SiteSections } from './site-sections';
import { ToneSection } from './tone-section';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/page-styles.css';
import './options.css';

export interface OptionsProps {
  values: OptionsValues;
  /** Stores some values; the page shows what it is given next. */
  change: (patch: Partial<OptionsValues>) => void;
  available: readonly SiteId[];
  /** Reads what is typed into the mail lists. */
  entries: MailEntries;
  shortcuts: readonly Shortcut[];
  about: About;
  /** Erases all records; true when nothing is left. */
  erase: () => Promise<boolean>;
  openDashboard: () => void;
  openWelcome: () => void;
  /** Opens the browser's own page for shortcuts. */
  openShortcuts: () => void;
  locale: Locale;
  t: Translate;
}

/** The settings, in the order they are looked for. Every change takes effect at once. */
export function Options(props: OptionsProps) {
  const { values, available, shortcuts, about, locale, t } = props;
  const [saved, setSaved] = useState(false);

  function change(patch: Partial<OptionsValues>) {
    props.change(patch);
    setSaved(true);
  }

  return (
    <main className="page">
      <header className="page-head">
        <Mark size={32} />
        <h1>{t('options.title')}</h1>
        <p role="status">{saved && t('options.saved')}</p>
      </header>
      <ReadingSection values={values} change={change} available={available} t={t} />
      <SiteSections
        values={values}
        change={change}
        available={available}
        entries={props.entries}
        t={t}
      />
      <LookSection values={values} change={change} t={t} />
      <ToneSection values={values} change={change} t={t} />
      <MeasureSection values={values} change={change} locale={locale} t={t} />
      <DataSection
        values={values}
        change={change}
        erase={props.erase}
        openDashboard={props.openDashboard}
        openWelcome={props.openWelcome}
        locale={locale}
        t={t}
      />
      <PageSection title={t('options.keys_title')} lead={t('options.keys_lead')}>
        <ShortcutList shortcuts={shortcuts} t={t} />
        <div className="page-row">
          <Button onClick={() => props.openShortcuts()}>{t('options.keys_change')}</Button>
        </div>
      </PageSection>
      <AboutSection about={about} t={t} />
    </main>
  );
}
