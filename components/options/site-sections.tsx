import type { SiteId } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import { ListField } from '../ui/list-field';
import { PageSection } from '../ui/page-section';
import { TextField } from '../ui/text-field';
import type { SectionProps } from './options-values';

/** Reads an entry of a mail list as it is kept; null where the text is none. */
export interface MailEntries {
  address: (text: string) => string | null;
  label: (text: string) => string | null;
}

interface SiteSectionsProps extends SectionProps {
  available: readonly SiteId[];
  entries: MailEntries;
  t: Translate;
}

/** What Attune must be told about a site: whose mail is a customer's, and the agent's own name. */
export function SiteSections({ values, change, available, entries, t }: SiteSectionsProps) {
  const { gmail, agentNames } = values;
  const words = {
    add: t('options.list_add'),
    removeShort: t('options.list_remove'),
    remove: (entry: string) => t('options.list_remove_entry', { entry }),
  };
  return (
    <>
      {available.includes('gmail') && (
        <PageSection title={t('options.gmail_title')} lead={t('options.gmail_lead')}>
          <ListField
            label={t('options.gmail_addresses')}
            hint={t('options.gmail_addresses_hint')}
            entries={gmail.addresses}
            read={entries.address}
            onChange={(addresses) => change({ gmail: { ...gmail, addresses } })}
            words={{ ...words, wrong: t('options.gmail_addresses_wrong') }}
          />
          <ListField
            label={t('options.gmail_labels')}
            hint={t('options.gmail_labels_hint')}
            entries={gmail.labels}
            read={entries.label}
            onChange={(labels) => change({ gmail: { ...gmail, labels } })}
            words={{ ...words, wrong: t('options.gmail_labels_wrong') }}
          />
        </PageSection>
      )}
      {available.includes('intercom') && (
        <PageSection title={t('options.intercom_title')}>
          <TextField
            label={t('options.intercom_name')}
            hint={t('options.intercom_name_hint')}
            value={agentNames.intercom ?? ''}
            maxLength={80}
            onChange={(name) => {
              const { intercom: _, ...others } = agentNames;
              change({ agentNames: name === '' ? others : { ...others, intercom: name } });
            }}
          />
        </PageSection>
      )}
    </>
  );
}
