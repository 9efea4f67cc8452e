import type { Translate } from '@/lib/i18n/translate';
import { PageSection } from '../ui/page-section';

export interface About {
  /** Version of the extension. */
  version: string;
  /** Name of the model, and the start of the hash of its weights. */
  model: { name: string; hash: string };
  /** Size of the phrase library, and the start of its hash. */
  phrases: { count: number; hash: string };
}

/** Versions, so that a number can be traced to what made it. */
export function AboutSection({ about, t }: { about: About; t: Translate }) {
  const { version, model, phrases } = about;
  return (
    <PageSection title={t('options.about_title')} lead={t('options.about_closed')}>
      <dl className="about-list">
        <div>
          <dt>{t('options.version')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{t('options.model')}</dt>
          <dd>
            {model.name} <span>{t('options.fingerprint', { hash: model.hash })}</span>
          </dd>
        </div>
        <div>
          <dt>{t('options.phrases')}</dt>
          <dd>
            {t('options.phrases_count', { count: phrases.count })}{' '}
            <span>{t('options.fingerprint', { hash: phrases.hash })}</span>
          </dd>
        </div>
      </dl>
    </PageSection>
  );
}
