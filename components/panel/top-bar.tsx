import { useId, useState } from 'react';
import type { SiteId } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { MoreMenu } from './more-menu';
import type { PanelActions } from './panel-actions';
import { PauseMenu } from './pause-menu';
import './top-bar.css';

interface TopBarProps {
  /** Where reading goes on and can be paused; null where nothing is read. */
  site: SiteId | null;
  /** Whether the page beside the panel is a help desk's. */
  isDesk: boolean;
  hasThread: boolean;
  actions: PanelActions;
  t: Translate;
}

/** The name, and the ways to the numbers, the settings, a pause and what is seldom needed. */
export function TopBar({ site, isDesk, hasThread, actions, t }: TopBarProps) {
  const [menu, setMenu] = useState<'pause' | 'more' | null>(null);
  const id = useId();
  const pausing = menu === 'pause' && site !== null;
  const more = menu === 'more' && isDesk;

  function toggle(name: 'pause' | 'more') {
    setMenu(menu === name ? null : name);
  }

  return (
    <header className="top-bar">
      <div className="top-bar-row">
        <span className="top-bar-name">
          <Mark />
          {t('panel.title')}
        </span>
        <IconButton
          icon="chart"
          label={t('panel.dashboard')}
          onClick={() => actions.openDashboard()}
        />
        <IconButton
          icon="settings"
          label={t('panel.options')}
          onClick={() => actions.openOptions()}
        />
        {site && (
          <IconButton
            icon="pause"
            label={t('panel.pause')}
            aria-expanded={pausing}
            aria-controls={pausing ? id : undefined}
            onClick={() => toggle('pause')}
          />
        )}
        {isDesk && (
          <IconButton
            icon="more"
            label={t('panel.more')}
            aria-expanded={more}
            aria-controls={more ? id : undefined}
            onClick={() => toggle('more')}
          />
        )}
      </div>
      {more && (
        <div id={id}>
          <MoreMenu capture={actions.capture} t={t} />
        </div>
      )}
      {pausing && (
        <div id={id}>
          <PauseMenu
            site={site}
            hasThread={hasThread}
            pause={(scope, at) => {
              setMenu(null);
              actions.pause(scope, at);
            }}
            t={t}
          />
        </div>
      )}
    </header>
  );
}
