import type { Translate } from '@/lib/i18n/translate';
import { EMOTIONS } from '@/lib/reading/labels';
import type { Reading } from '@/lib/reading/reading';
import { Disclosure } from '../ui/disclosure';
import './measured.css';

function toPercent(p: number): number {
  return Math.round(p * 100);
}

/** The numbers behind the word, each on its own: no score made of several. */
export function Measured({ reading, t }: { reading: Reading; t: Translate }) {
  const rows = EMOTIONS.map((emotion) => ({
    emotion,
    percent: toPercent(reading.emotions[emotion]),
  }))
    .sort((a, b) => b.percent - a.percent)
    .slice(0, 5);
  return (
    <Disclosure label={t('panel.details')}>
      {() => (
        <dl className="measured">
          {rows.map(({ emotion, percent }) => (
            <div key={emotion} data-mood={emotion}>
              <dt>{t(`mood.${emotion}`)}</dt>
              <dd>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="measured-ground" width="100" height="6" />
                  <rect className="measured-filled" width={percent} height="6" />
                </svg>
                <span className="measured-number">{t('panel.percent', { value: percent })}</span>
              </dd>
            </div>
          ))}
          <div>
            <dt>{t('panel.valence')}</dt>
            <dd>{t('panel.valence_of', { value: Number(reading.valence.toFixed(2)) })}</dd>
          </div>
          <div>
            <dt>{t('panel.intensity')}</dt>
            <dd>{t('panel.intensity_of', { value: Number(reading.intensity.toFixed(1)) })}</dd>
          </div>
        </dl>
      )}
    </Disclosure>
  );
}
