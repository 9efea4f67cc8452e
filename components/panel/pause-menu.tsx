import type { SiteId } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import type { PauseScope } from './panel-actions';
import './pause-menu.css';

const SCOPES: readonly PauseScope[] = ['thread', 'site', 'everywhere'];

interface PauseMenuProps {
  site: SiteId;
  /** False where no conversation is open that could be paused alone. */
  hasThread: boolean;
  pause: (scope: PauseScope, site: SiteId) => void;
  t: Translate;
}

/** Where to stop reading, the smallest first. */
export function PauseMenu({ site, hasThread, pause, t }: PauseMenuProps) {
  const scopes = hasThread ? SCOPES : SCOPES.filter((scope) => scope !== 'thread');
  return (
    <fieldset className="pause-menu">
      <legend>{t('panel.pause_where')}</legend>
      {scopes.map((scope) => (
        <Button key={scope} onClick={() => pause(scope, site)}>
          {t(`panel.pause_${scope}`, { site: t(`site.${site}`) })}
        </Button>
      ))}
    </fieldset>
  );
}
