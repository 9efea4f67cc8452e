import type { Translate } from '@/lib/i18n/translate';
import type { MomentView } from '@/lib/prompting/panel-view';
import type { Offer } from '@/lib/prompting/phrase';
import { MoodCard } from '../panel/mood-card';
import type { PanelActions } from '../panel/panel-actions';
import { PhraseCard } from '../panel/phrase-card';
import './specimen.css';

function doNothing(): void {}

async function changeNothing() {
  return 'failed' as const;
}

const NO_ACTIONS: PanelActions = {
  insert: doNothing,
  copy: doNothing,
  copyText: changeNothing,
  notNow: doNothing,
  nextPhrases: doNothing,
  correctMood: doNothing,
  notCustomer: doNothing,
  pause: doNothing,
  resume: doNothing,
  markCustomer: doNothing,
  makePrivate: doNothing,
  capture: async () => false,
  openWelcome: doNothing,
  openOptions: doNothing,
  openDashboard: doNothing,
  seen: doNothing,
  reloadPage: doNothing,
};

function sampleMoment(t: Translate): MomentView {
  const text = t('welcome.sample_text');
  const spans = t('welcome.sample_spans')
    .split('|')
    .map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return {
    momentId: null,
    offerId: null,
    quote: { text, spans },
    progress: 'read',
    reading: {
      emotions: {
        anger: 0.31,
        frustration: 0.91,
        disappointment: 0.44,
        worry: 0.58,
        confusion: 0.02,
        apologetic: 0.01,
        gratitude: 0.01,
        happiness: 0.01,
      },
      labels: ['frustration', 'worry'],
      primary: 'frustration',
      sure: true,
      valence: -0.66,
      intensity: 2.2,
      flags: { urgency: 1, escalation: false, repeat: true, vulnerable: false },
      situations: [],
      windows: { read: 1, total: 1 },
    },
    corrected: null,
    trajectory: [
      { valence: -0.1, primary: 'neutral', sure: true },
      { valence: -0.3, primary: 'disappointment', sure: true },
      { valence: -0.66, primary: 'frustration', sure: true },
    ],
    need: null,
    situation: null,
    stage: null,
    withheld: false,
    offers: [],
    silence: null,
    draftActs: [],
    remarks: [],
    missing: null,
  };
}

/** A picture of the panel, drawn by the panel's own parts; it cannot be operated and is not read out. */
export function Specimen({ t }: { t: Translate }) {
  const offer: Offer = {
    id: 'sample',
    text: t('welcome.sample_phrase'),
    acts: ['validate', 'ownership', 'time'],
    reason: t('welcome.sample_reason'),
  };
  return (
    <figure className="specimen" role="img" aria-label={t('welcome.sample_label')}>
      <div className="specimen-panel" inert>
        <MoodCard
          moment={sampleMoment(t)}
          customer={t('welcome.sample_name')}
          scores
          actions={NO_ACTIONS}
          t={t}
        />
        <PhraseCard offer={offer} number={1} draft="" actions={NO_ACTIONS} busy={false} t={t} />
      </div>
    </figure>
  );
}
