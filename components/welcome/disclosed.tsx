import type { TextKey, Translate } from '@/lib/i18n/translate';
import { Icon, type IconName } from '../ui/icon';
import './disclosed.css';

interface Topic {
  title: TextKey;
  icon: IconName;
  facts: readonly TextKey[];
}

const TOPICS: readonly Topic[] = [
  {
    title: 'welcome.reads_title',
    icon: 'info',
    facts: ['welcome.reads_customer', 'welcome.reads_draft', 'welcome.reads_not'],
  },
  {
    title: 'welcome.runs_title',
    icon: 'lock',
    facts: ['welcome.runs_here', 'welcome.runs_closed'],
  },
  {
    title: 'welcome.stores_title',
    icon: 'chart',
    facts: ['welcome.stores_numbers', 'welcome.stores_never', 'welcome.stores_yours'],
  },
  {
    title: 'welcome.never_title',
    icon: 'check',
    facts: ['welcome.never_sends', 'welcome.never_reports'],
  },
];

/** All an agent should know before agreeing. */
export function Disclosed({ t }: { t: Translate }) {
  return (
    <div className="disclosed">
      {TOPICS.map(({ title, icon, facts }) => (
        <section key={title}>
          <h2>
            <Icon name={icon} />
            {t(title)}
          </h2>
          {facts.map((fact) => (
            <p key={fact}>{t(fact)}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
