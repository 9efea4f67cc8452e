import type { Translate } from '@/lib/i18n/translate';
import type { ThreadView } from '@/lib/prompting/panel-view';
import type { PhraseUse, PhraseUses } from '@/lib/prompting/phrase-use';
import { LiveRegion } from '../ui/live-region';
import { DraftCard } from './draft-card';
import { HeldBack } from './held-back';
import { InsertionNote } from './insertion-note';
import { MoodCard } from './mood-card';
import { moodWording } from './mood-wording';
import { NeedCard } from './need-card';
import { Notices } from './notices';
import type { PanelActions } from './panel-actions';
import { PhraseList, shownOffers } from './phrase-list';
import { Quiet } from './quiet';
import { Who } from './who';
import './thread-panel.css';

interface ThreadPanelProps {
  view: ThreadView;
  draft: string;
  uses: PhraseUses['states'];
  /** Whether measured numbers may be seen. */
  scores: boolean;
  actions: PanelActions;
  busy: boolean;
  t: Translate;
}

function spoken({ moment }: ThreadView, t: Translate): string {
  const wording = moment && moodWording(moment);
  if (!wording) return '';
  const mood = t(wording.word);
  if (!moment.need) return t('panel.said_mood', { mood });
  return t('panel.said', { mood, need: t(`need.${moment.need.kind}`) });
}

/** How the last phrase was used that is no longer on screen: what was done must be told nevertheless. */
function goneUse({ moment }: ThreadView, uses: PhraseUses['states']): PhraseUse | undefined {
  const shown = new Set(moment ? shownOffers(moment).map(({ id }) => id) : []);
  return Object.entries(uses).findLast(([id]) => !shown.has(id))?.[1];
}

/** A conversation: who, the mood, the need, and the words or why there are none. */
export function ThreadPanel(props: ThreadPanelProps) {
  const { view, draft, uses, scores, actions, busy, t } = props;
  const { moment } = view;
  const read = moment?.progress === 'read';
  return (
    <div className="thread-panel">
      <div>
        <Who view={view} makePrivate={actions.makePrivate} t={t} />
        <Notices view={view} reloadPage={actions.reloadPage} t={t} />
        <InsertionNote state={goneUse(view, uses)} gone t={t} />
      </div>
      {moment && (
        <MoodCard
          moment={moment}
          customer={view.customer}
          scores={scores}
          actions={actions}
          t={t}
        />
      )}
      {read && moment.need && <NeedCard need={moment.need} moment={moment} t={t} />}
      {read && moment.offers.length > 0 && (
        <PhraseList moment={moment} draft={draft} uses={uses} actions={actions} busy={busy} t={t} />
      )}
      {read && moment.withheld && (
        <HeldBack
          offerId={moment.offerId}
          seen={actions.seen}
          openOptions={actions.openOptions}
          t={t}
        />
      )}
      {read && moment.offers.length === 0 && moment.silence && (
        <Quiet title={t('panel.nothing_title')} text={t(`silence.${moment.silence}`)} />
      )}
      {moment?.progress === 'reading' && <div className="skeleton skeleton-card" />}
      {moment && <DraftCard moment={moment} actions={actions} t={t} />}
      {!moment && <Quiet title={t('panel.waiting_title')} text={t('panel.waiting')} />}
      <LiveRegion text={spoken(view, t)} />
    </div>
  );
}
