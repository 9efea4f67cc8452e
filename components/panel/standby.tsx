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
  connecting: 'reloadPage',
  changed: 'reloadPage',
  reload_page: 'reloadPage',
} as const satisfies Record<StandbyView['kind'], keyof PanelActions>;

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
  return (
    <EmptyState
      title={titleOf(view, site, t)}
      text={t(`panel.${view.kind}`, { site })}
      action={t(`panel.${view.kind}_do`)}
      onAction={() => actions[ACTIONS[view.kind]]()}
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
