import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Options } from '@/components/options/options';
import type { OptionsValues } from '@/components/options/options-values';
import { Panel } from '@/components/panel/panel';
import type { PanelActions } from '@/components/panel/panel-actions';
import type { Shortcut } from '@/components/ui/shortcut';
import { Welcome } from '@/components/welcome/welcome';
import { pickLocale } from '@/lib/i18n/locale';
import { createTranslate } from '@/lib/i18n/translate';
import type { PanelView } from '@/lib/prompting/panel-view';
import { NO_USES, type PhraseUse, type UseOutcome, withUse } from '@/lib/prompting/phrase-use';
import { toLabel, toMailbox } from '@/lib/settings/settings-shape';
import { ShownDashboard } from './dashboard-states';
import { VIEWS } from './views';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'sure';
const locale = pickLocale(query.get('locale') === 'de' ? 'de' : 'en', []);
const outcome = (query.get('outcome') ?? 'inserted') as UseOutcome;
const t = createTranslate(locale);

const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.lang = locale;
document.title = t('panel.title');

/** What was called, in order, for the tests to read. */
const calls: string[] = [];
Object.assign(window, { calls });

function call(name: string): (...args: unknown[]) => void {
  return (...args) => {
    calls.push([name, ...args.filter((arg) => typeof arg === 'string' || arg === null)].join(' '));
  };
}

const actions: PanelActions = {
  insert: call('insert'),
  copy: call('copy'),
  notNow: call('notNow'),
  nextPhrases: call('nextPhrases'),
  correctMood: call('correctMood'),
  copyText: async (text) => {
    call('copyText')(text);
    return outcome === 'failed' ? 'failed' : 'clipboard';
  },
  notCustomer: call('notCustomer'),
  pause: call('pause'),
  resume: call('resume'),
  markCustomer: call('markCustomer'),
  makePrivate: call('makePrivate'),
  capture: async () => outcome === 'inserted',
  openWelcome: call('openWelcome'),
  openOptions: call('openOptions'),
  openDashboard: call('openDashboard'),
  seen: call('seen'),
  reloadPage: call('reloadPage'),
};

const SHORTCUTS: Shortcut[] = [
  { name: 'open', keys: 'Alt+Shift+A' },
  { name: 'insert', keys: 'Alt+Shift+1' },
  { name: 'next', keys: 'Alt+Shift+N' },
  { name: 'dismiss', keys: '' },
];

const AGREED = '2026-11-02T09:30:00.000Z';

const VALUES: OptionsValues = {
  consentedAt: AGREED,
  sites: { zendesk: true, intercom: false, gmail: false },
  pausedEverywhere: false,
  pausedSites: ['zendesk'],
  locale: 'auto',
  theme: 'auto',
  agentNames: { intercom: 'Jonas Brandt' },
  gmail: { addresses: ['help@nordholm.example'], labels: ['Customers', 'Shop/Returns'] },
  badge: true,
  formality: 'neutral',
  emoji: false,
  holdout: false,
  careMode: true,
  quietHours: { from: 18, to: 8 },
  retention: { eventsDays: 180, rollupMonths: 24 },
};

const NEW_VALUES: OptionsValues = {
  ...VALUES,
  consentedAt: null,
  sites: { zendesk: false, intercom: false, gmail: false },
  pausedSites: [],
  quietHours: null,
  agentNames: {},
  gmail: { addresses: [], labels: [] },
  retention: { eventsDays: 77, rollupMonths: 24 },
};

/** A panel whose phrases can be used, and end as the address says. */
function ShownPanel({ view }: { view: PanelView }) {
  const [uses, setUses] = useState(NO_USES);
  function using(name: 'insert' | 'copy', ended: PhraseUse) {
    return (phrase: string) => {
      actions[name](phrase);
      setUses(withUse(uses, 'gallery', phrase, ended));
    };
  }
  const usable = { ...actions, insert: using('insert', outcome), copy: using('copy', 'copied') };
  const draft = query.get('draft') ?? '';
  const scores = state !== 'quiet-hour';
  return <Panel view={view} draft={draft} uses={uses} scores={scores} actions={usable} t={t} />;
}

function Shown() {
  const view = VIEWS[state];
  if (view) return <ShownPanel view={view} />;
  if (state.startsWith('dashboard')) {
    return <ShownDashboard state={state} call={call} locale={locale} t={t} />;
  }
  if (state.startsWith('welcome')) {
    return (
      <Welcome
        consentedAt={state === 'welcome-agreed' ? AGREED : null}
        sites={NEW_VALUES.sites}
        available={['zendesk', 'intercom', 'gmail']}
        shortcuts={SHORTCUTS}
        onAgree={call('agree')}
        openOptions={call('openOptions')}
        openDashboard={call('openDashboard')}
        locale={locale}
        t={t}
      />
    );
  }
  return (
    <Options
      values={state === 'options' ? VALUES : NEW_VALUES}
      change={call('change')}
      entries={{ address: toMailbox, label: toLabel }}
      available={['zendesk', 'intercom', 'gmail']}
      shortcuts={SHORTCUTS}
      about={{
        version: '0.1.0',
        model: { name: 'attune-v0', hash: '9f2c41d07be5' },
        phrases: { count: 74, hash: '03b1e88a61c2' },
      }}
      erase={async () => outcome === 'inserted'}
      openDashboard={call('openDashboard')}
      openWelcome={call('openWelcome')}
      openShortcuts={call('openShortcuts')}
      locale={locale}
      t={t}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Shown />);
