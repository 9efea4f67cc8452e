import { useRef } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import type { MomentView } from '@/lib/prompting/panel-view';
import type { Offer } from '@/lib/prompting/phrase';
import type { PhraseUses } from '@/lib/prompting/phrase-use';
import { Button } from '../ui/button';
import type { PanelActions } from './panel-actions';
import { PhraseCard } from './phrase-card';
import { useImpression } from './use-impression';
import { usePhraseKeys } from './use-phrase-keys';
import './phrase-list.css';

/** Three phrases can be weighed; more would be read instead of the customer. */
const MOST = 3;

/** The phrases of a moment that are on screen. */
export function shownOffers({ progress, offers }: MomentView): Offer[] {
  return progress === 'read' ? offers.slice(0, MOST) : [];
}

interface PhraseListProps {
  moment: MomentView;
  draft: string;
  uses: PhraseUses['states'];
  actions: PanelActions;
  busy: boolean;
  t: Translate;
}

/** Up to three phrases for this moment, and the ways out of them. */
export function PhraseList({ moment, draft, uses, actions, busy, t }: PhraseListProps) {
  const list = useRef<HTMLElement>(null);
  const first = useRef<HTMLElement>(null);
  useImpression(first, moment.offerId, actions.seen);
  usePhraseKeys(list);
  const offers = shownOffers(moment);
  return (
    <section className="phrase-list" ref={list} aria-labelledby="words-title">
      <header className="phrase-list-head">
        <h2 className="phrase-list-title" id="words-title">
          {t('panel.words')}
        </h2>
        <Button look="plain" disabled={busy} onClick={() => actions.nextPhrases()}>
          {t('panel.next')}
        </Button>
      </header>
      {offers.map((offer, at) => (
        <PhraseCard
          // Its offer is recorded a moment after it is shown; the card must outlive that.
          key={offer.id}
          cardRef={at === 0 ? first : undefined}
          offer={offer}
          number={at + 1}
          draft={draft}
          use={uses[offer.id]}
          actions={actions}
          busy={busy}
          t={t}
        />
      ))}
      <footer className="phrase-list-foot">
        <p>{t('panel.keys')}</p>
        <Button look="plain" onClick={() => actions.notNow(null, 'not_now')}>
          {t('panel.not_now_all')}
        </Button>
      </footer>
    </section>
  );
}
