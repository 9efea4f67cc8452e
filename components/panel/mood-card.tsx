import type { Translate } from '@/lib/i18n/translate';
import type { MomentView } from '@/lib/prompting/panel-view';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { MarkedText } from '../ui/marked-text';
import { CorrectMood } from './correct-mood';
import { Measured } from './measured';
import { MoodCurve } from './mood-curve';
import { moodWording } from './mood-wording';
import type { PanelActions } from './panel-actions';
import { Strength } from './strength';
import './mood-card.css';

interface MoodCardProps {
  moment: MomentView;
  customer: string | null;
  /** Whether measured numbers may be seen. */
  scores: boolean;
  actions: PanelActions;
  t: Translate;
}

/** What the customer feels now, how surely, how strongly, the words that show it and how it moved. */
export function MoodCard({ moment, customer, scores, actions, t }: MoodCardProps) {
  const { reading, quote } = moment;
  const wording = moodWording(moment);
  const title = customer ? t('panel.now_of', { name: customer }) : t('panel.now');
  return (
    <section className="mood-card" data-mood={wording?.mood ?? 'none'} aria-labelledby="mood-title">
      <header className="mood-card-head">
        <h2 className="mood-card-title" id="mood-title">
          {title}
        </h2>
        {wording?.certainty && <p className="mood-card-certainty">{t(wording.certainty)}</p>}
      </header>
      {wording && reading ? (
        <>
          <p className="mood-card-word">{t(wording.word)}</p>
          {moment.corrected && (
            <p className="mood-card-hint">
              {t('panel.model_says', { mood: t(`mood.${reading.primary}`) })}
            </p>
          )}
          {wording.hint && <p className="mood-card-hint">{t(wording.hint)}</p>}
          {wording.mood !== 'neutral' && <Strength intensity={reading.intensity} t={t} />}
          {wording.also.length > 0 && (
            <div className="mood-card-also">
              <span>{t('panel.also')}</span>
              {wording.also.map((mood) => (
                <span key={mood} data-mood={mood}>
                  <Chip tone="mood">{t(`mood.${mood}`)}</Chip>
                </span>
              ))}
            </div>
          )}
        </>
      ) : (
        <div className="mood-card-reading">
          <p>{t('panel.reading')}</p>
          <span className="skeleton skeleton-word" />
          <span className="skeleton skeleton-line" />
        </div>
      )}
      {quote.text !== '' && (
        <figure className="mood-card-quote">
          <figcaption className="only-spoken">
            {t(quote.spans.length > 0 ? 'panel.quote' : 'panel.quote_plain')}
          </figcaption>
          <blockquote>
            <MarkedText text={quote.text} spans={quote.spans} />
          </blockquote>
        </figure>
      )}
      {moment.trajectory.length > 0 && <MoodCurve points={moment.trajectory} t={t} />}
      {wording && reading && (
        <div className="mood-card-actions">
          <CorrectMood current={wording.mood} correct={actions.correctMood} t={t} />
          <Button look="plain" onClick={() => actions.notCustomer()}>
            {t('panel.not_customer')}
          </Button>
          {scores && <Measured reading={reading} t={t} />}
        </div>
      )}
    </section>
  );
}
