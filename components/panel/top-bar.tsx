import { useId, useState } from 'react';
import type { SiteId } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import type { PanelActions } from './panel-actions';
import { PauseMenu } from './pause-menu';
import './top-bar.css';

interface TopBarProps {
  /** Where reading goes on and can be paused; null where nothing is read. */
  site: SiteId | null;
  hasThread: boolean;
  actions: PanelActions;
  t: Translate;
}

/** The name, and the ways to the numbers, the settings and a pause. */
export function TopBar({ site, hasThread, actions, t }: TopBarProps) {
  const [pausing, setPausing] = useState(false);
  const id = useId();
  const open = pausing && site !== null;
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
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setPausing(!pausing)}
          />
        )}
      </div>
      {open && (
        <div id={id}>
          <PauseMenu
            site={site}
            hasThread={hasThread}
            pause={(scope, at) => {
              setPausing(false);
              actions.pause(scope, at);
            }}
            t={t}
          />
        </div>
      )}
    </header>
  );
}
