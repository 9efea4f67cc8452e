import { type Ref, useId } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import type { Offer } from '@/lib/prompting/phrase';
import type { PhraseUse } from '@/lib/prompting/phrase-use';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Disclosure } from '../ui/disclosure';
import { Icon } from '../ui/icon';
import { InsertionNote } from './insertion-note';
import type { PanelActions } from './panel-actions';
import { PhrasePreview } from './phrase-preview';
import { PutAside } from './put-aside';
import './phrase-card.css';

interface PhraseCardProps {
  offer: Offer;
  /** 1 for the first; also its key. */
  number: number;
  draft: string;
  /** How its use went, or left out. */
  use?: PhraseUse | undefined;
  actions: PanelActions;
  busy: boolean;
  t: Translate;
  cardRef?: Ref<HTMLElement> | undefined;
}

/** One phrase with its reason, what it does, and the ways to use it or not. */
export function PhraseCard(props: PhraseCardProps) {
  const { offer, number, draft, use, actions, busy, t, cardRef } = props;
  const id = useId();
  const off = busy || use === 'working';
  return (
    <article className="phrase-card" ref={cardRef} aria-label={t('panel.phrase', { number })}>
      <p className="phrase-card-text" id={`${id}text`}>
        {offer.text}
      </p>
      <p className="phrase-card-reason">{offer.reason}</p>
      <ul className="chips" aria-label={t('panel.does')}>
        {offer.acts.map((act) => (
          <li key={act}>
            <Chip tone="accent">{t(`act.${act}`)}</Chip>
          </li>
        ))}
      </ul>
      <div className="phrase-card-actions">
        <Button
          look="primary"
          data-phrase={number}
          aria-disabled={off || use === 'inserted'}
          aria-label={t('panel.insert_phrase', { number })}
          aria-describedby={`${id}text`}
          aria-keyshortcuts={String(number)}
          onClick={off ? undefined : () => actions.insert(offer.id)}
        >
          <Icon name="insert" />
          {t('panel.insert')}
          <kbd>{number}</kbd>
        </Button>
        <Button
          aria-disabled={off}
          aria-label={t('panel.copy_phrase', { number })}
          aria-describedby={`${id}text`}
          onClick={off ? undefined : () => actions.copy(offer.id)}
        >
          {t('panel.copy')}
        </Button>
      </div>
      <InsertionNote state={use} t={t} />
      {use !== 'inserted' && (
        <div className="phrase-card-more">
          <Disclosure label={t('panel.preview')} name={t('panel.preview_phrase', { number })}>
            {() => <PhrasePreview draft={draft} phrase={offer.text} t={t} />}
          </Disclosure>
          <PutAside number={number} putAside={(reason) => actions.notNow(offer.id, reason)} t={t} />
        </div>
      )}
    </article>
  );
}
