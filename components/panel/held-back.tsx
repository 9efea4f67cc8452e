import { useRef } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { useImpression } from './use-impression';
import './quiet.css';

interface HeldBackProps {
  offerId: string | null;
  seen: (offerId: string) => void;
  openOptions: () => void;
  t: Translate;
}

/**
 * The place of phrases that the lot holds back. It is told as seen under the same conditions as phrases
 * are, so that both arms count the same moments; there is no way around it, or the arms would not differ
 * by the lot alone.
 */
export function HeldBack({ offerId, seen, openOptions, t }: HeldBackProps) {
  const place = useRef<HTMLElement>(null);
  useImpression(place, offerId, seen);
  return (
    <section className="quiet" ref={place} aria-labelledby="held-back-title">
      <h2 className="quiet-title" id="held-back-title">
        {t('panel.nothing_title')}
      </h2>
      <p className="quiet-text">{t('panel.held_back')}</p>
      <div className="quiet-do">
        <Button look="plain" onClick={() => openOptions()}>
          {t('panel.held_back_do')}
        </Button>
      </div>
    </section>
  );
}
