import type { AsideReason } from '@/lib/events/event';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import './put-aside.css';

/** The reasons that are asked for; "not now" needs none. */
const REASONS = ['wrong_words', 'said_already', 'took_time'] as const satisfies AsideReason[];

interface PutAsideProps {
  /** Of the phrase. */
  number: number;
  putAside: (reason: AsideReason) => void;
  t: Translate;
}

/** Puts a phrase aside with one press, or says why with two. */
export function PutAside({ number, putAside, t }: PutAsideProps) {
  return (
    <div className="put-aside">
      <Button
        look="plain"
        aria-label={t('panel.not_now_phrase', { number })}
        onClick={() => putAside('not_now')}
      >
        {t('panel.not_now')}
      </Button>
      <Disclosure label={t('panel.aside_why')} name={t('panel.aside_why_phrase', { number })}>
        {() => (
          <fieldset className="put-aside-reasons">
            <legend>{t('panel.aside_ask')}</legend>
            {REASONS.map((reason) => (
              <Button key={reason} onClick={() => putAside(reason)}>
                {t(`panel.aside.${reason}`)}
              </Button>
            ))}
          </fieldset>
        )}
      </Disclosure>
    </div>
  );
}
