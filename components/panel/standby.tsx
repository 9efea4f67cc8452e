import type { Translate } from '@/lib/i18n/translate';
import type { PanelView, ThreadView } from '@/lib/prompting/panel-view';
import { EmptyState } from '../ui/empty-state';
import type { PanelActions } from './panel-actions';
import './standby.css';

type StandbyView = Exclude<PanelView, ThreadView>;

const ACTIONS = {
  consent: 'openWelcome',
  site_off: 'openOptions',
  paused: 'resume',
  unsupported: 'openDashboard',
  no_thread: 'openDashboard',
  private: 'openOptions',
  connecting: 'reloadPage',
  changed: 'reloadPage',
  reload_page: 'reloadPage',
} as const satisfies Record<StandbyView['kind'], keyof PanelActions>;

/** The words and the one thing to do of a view: a pause says where, a private mail says why. */
function wordsOf(view: StandbyView, site: string, t: Translate) {
  if (view.kind === 'private' && view.why === 'unmarked') {
    return { text: t('panel.private.unmarked'), action: t('panel.private_mark') };
  }
  const text =
    view.kind === 'private' ? t(`panel.private.${view.why}`) : t(`panel.${view.kind}`, { site });
  return { text, action: t(`panel.${view.kind}_do`) };
}

function titleOf(view: StandbyView, site: string, t: Translate): string {
  return view.kind === 'paused'
    ? t(`panel.paused_${view.scope}_title`, { site })
    : t(`panel.${view.kind}_title`, { site });
}

interface StandbyProps {
  view: StandbyView;
  actions: PanelActions;
  t: Translate;
}

/** What is going on when no conversation is read: a title, a sentence and one thing to do. */
export function Standby({ view, actions, t }: StandbyProps) {
  const site = 'site' in view && view.site ? t(`site.${view.site}`) : '';
  const { text, action } = wordsOf(view, site, t);
  const canMark = view.kind === 'private' && view.why === 'unmarked';
  return (
    <EmptyState
      title={titleOf(view, site, t)}
      text={text}
      action={action}
      onAction={() => actions[canMark ? 'markCustomer' : ACTIONS[view.kind]]()}
    >
      {view.kind === 'changed' && view.missing.length > 0 && (
        <div className="standby-missing">
          <p>{t('panel.changed_missing')}</p>
          <ul>
            {view.missing.map((field) => (
              <li key={field}>{t(`missing.${field}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </EmptyState>
  );
}
