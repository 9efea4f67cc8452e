import type { Translate } from '@/lib/i18n/translate';
import type { PanelView } from '@/lib/prompting/panel-view';
import { NO_USES, type PhraseUses } from '@/lib/prompting/phrase-use';
import type { PanelActions } from './panel-actions';
import { Standby } from './standby';
import { ThreadPanel } from './thread-panel';
import { TopBar } from './top-bar';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/moods.css';
import '../ui/skeleton.css';
import './panel.css';

export interface PanelProps {
  view: PanelView;
  /** The agent's reply as it stands, for the preview of what a phrase changes. */
  draft?: string;
  /** How phrases were used; those of another thread are not told. */
  uses?: PhraseUses;
  /** Whether measured numbers may be seen; in quiet hours the words stay alone. */
  scores?: boolean;
  actions: PanelActions;
  t: Translate;
  /** True while an answer of the host is awaited. */
  busy?: boolean;
}

/** Views in which reading goes on and can be paused. */
const READING: readonly PanelView['kind'][] = ['thread', 'no_thread', 'private'];

/** The side panel, whatever the page beside it shows. Lays out from 320 px on. */
export function Panel(props: PanelProps) {
  const { view, draft = '', uses = NO_USES, scores = true, actions, t, busy = false } = props;
  const hasThread = view.kind === 'thread';
  const site = READING.includes(view.kind) && 'site' in view ? view.site : null;
  const isDesk = 'site' in view && view.site !== null;
  return (
    <div className="panel">
      <TopBar site={site} isDesk={isDesk} hasThread={hasThread} actions={actions} t={t} />
      <main className="panel-main" aria-label={t('panel.region')} aria-busy={busy}>
        {view.kind === 'thread' ? (
          // Another ticket starts afresh: no open menu, no old confirmation.
          <ThreadPanel
            key={view.threadToken}
            view={view}
            draft={draft}
            uses={uses.token === view.threadToken ? uses.states : {}}
            scores={scores}
            actions={actions}
            busy={busy}
            t={t}
          />
        ) : (
          <Standby key={view.kind} view={view} actions={actions} t={t} />
        )}
      </main>
    </div>
  );
}
