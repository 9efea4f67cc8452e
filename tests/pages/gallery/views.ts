import type { MomentView, PanelView, PrivateReason, ThreadView } from '@/lib/prompting/panel-view';
import type { Silence } from '@/lib/prompting/phrase';
import {
  ALMOST,
  FLAT_MOMENT,
  GLAD_MOMENT,
  OFFERS,
  READING,
  REMARKED,
  readingOf,
  SURE,
  UNSURE,
} from './moments';

export const THREAD: ThreadView = {
  kind: 'thread',
  site: 'zendesk',
  threadToken: 'gallery',
  channel: 'email',
  subject: 'Washing machine did not arrive on Saturday',
  customer: 'Marta Oyelaran',
  speaking: { kind: 'customer', name: 'Marta Oyelaran', self: false },
  replyMode: 'public',
  partial: [],
  notices: [],
  moment: SURE,
};

function thread(moment: MomentView | null, rest: Partial<ThreadView> = {}): ThreadView {
  return { ...THREAD, moment, ...rest };
}

/** Why nothing is offered, each in a moment where it can happen. */
const SILENT: Record<Silence, MomentView> = {
  flat: FLAT_MOMENT,
  unsure: UNSURE,
  answered: { ...SURE, need: { kind: 'nothing', reason: 'answered' } },
  praise_answered: { ...GLAD_MOMENT, need: { kind: 'nothing', reason: 'answered' } },
  small_talk: FLAT_MOMENT,
  other_language: SURE,
  person_must_decide: {
    ...SURE,
    need: { kind: 'person', reason: 'vulnerable' },
    situation: { label: 'health_safety', p: 0.8 },
  },
  nothing_fits: SURE,
  internal_note: SURE,
};

const LONG_WORD =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const WHY_PRIVATE: readonly PrivateReason[] = [
  'unmarked',
  'newsletter',
  'no_reply',
  'calendar',
  'own_domain',
  'unclear',
];

/** Every state the side panel can be in, by name. */
export const VIEWS: Record<string, PanelView> = {
  consent: { kind: 'consent' },
  'site-off': { kind: 'site_off', site: 'zendesk' },
  'paused-everywhere': { kind: 'paused', scope: 'everywhere', site: null },
  'paused-site': { kind: 'paused', scope: 'site', site: 'zendesk' },
  'paused-thread': { kind: 'paused', scope: 'thread', site: 'zendesk', threadToken: 'gallery' },
  unsupported: { kind: 'unsupported' },
  'no-thread': { kind: 'no_thread', site: 'zendesk' },
  ...Object.fromEntries(
    WHY_PRIVATE.map((why) => [
      `private-${why.replaceAll('_', '-')}`,
      { kind: 'private', site: 'gmail', why, threadToken: 'gallery' } as const,
    ]),
  ),
  connecting: { kind: 'connecting' },
  changed: { kind: 'changed', site: 'zendesk', missing: ['messages', 'author', 'composer'] },
  'reload-page': { kind: 'reload_page' },
  marked: thread(SURE, { site: 'gmail', marked: true }),
  waiting: thread(null, { speaking: { kind: 'bot', name: 'Helper', self: false } }),
  sure: thread(SURE),
  unsure: thread(UNSURE),
  remarks: thread(REMARKED),
  'remark-long': thread({
    ...ALMOST,
    remarks: [
      {
        kind: 'repeated_phrase',
        start: 0,
        end: 9,
        words: `${LONG_WORD} ${THREAD.subject} ${THREAD.subject}`,
        better: '',
      },
    ],
  }),
  'step-missing': thread(ALMOST),
  glad: thread(GLAD_MOMENT, { speaking: { kind: 'agent', name: 'Jonas Brandt', self: true } }),
  reading: thread(READING),
  'reading-first': thread({ ...READING, trajectory: READING.trajectory.slice(-1), reading: null }),
  corrected: thread({ ...SURE, corrected: 'worry' }),
  'corrected-neutral': thread({ ...SURE, corrected: 'neutral' }),
  notices: thread(SURE, {
    channel: 'chat',
    partial: ['time', 'agent'],
    notices: [
      'cut_to_windows',
      'partial',
      'model_failed',
      'storage_full',
      'other_language',
      'page_reload_needed',
    ],
  }),
  flags: thread({
    ...SURE,
    reading: readingOf(
      { anger: 0.97, frustration: 0.8, worry: 0.7, disappointment: 0.6 },
      {
        valence: -0.95,
        intensity: 3,
        flags: { urgency: 2, escalation: true, repeat: true, vulnerable: true },
      },
    ),
    need: { kind: 'person', reason: 'escalation' },
  }),
  long: thread(
    {
      ...SURE,
      quote: {
        text: `${LONG_WORD} ${SURE.quote.text} ${LONG_WORD}`,
        spans: [{ start: 4, end: 200 }],
      },
      trajectory: Array.from({ length: 40 }, (_, at) => ({
        valence: Math.sin(at / 3),
        primary: at % 2 === 0 ? 'anger' : 'gratitude',
        sure: at % 3 !== 0,
      })),
      offers: OFFERS.map((offer) => ({
        ...offer,
        text: `${LONG_WORD}\n${offer.text} ${offer.text}`,
        acts: ['acknowledge_feeling', 'paraphrase', 'validate', 'ownership', 'next_step', 'time'],
      })),
    },
    {
      customer: `Maximiliane ${LONG_WORD}`,
      subject: `${LONG_WORD}: ${THREAD.subject} ${THREAD.subject} ${THREAD.subject}`,
      speaking: { kind: 'agent', name: LONG_WORD, self: false },
      channel: 'social',
    },
  ),
  'held-back': thread({ ...SURE, offers: [], withheld: true }),
  // The gallery shows it without numbers.
  'quiet-hour': thread(SURE),
  unnamed: thread(FLAT_MOMENT, {
    customer: null,
    subject: null,
    speaking: null,
    channel: 'review',
  }),
  ...Object.fromEntries(
    Object.entries(SILENT).map(([silence, moment]) => [
      `silence-${silence.replaceAll('_', '-')}`,
      thread(
        { ...moment, offers: [], silence: silence as Silence },
        { replyMode: silence === 'internal_note' ? 'internal' : 'public' },
      ),
    ]),
  ),
};

/** Pages beside the panel. */
export const PAGES = ['welcome', 'welcome-agreed', 'options', 'options-new'] as const;

/** All states of the gallery. */
export const STATES: readonly string[] = [
  ...Object.keys(VIEWS),
  ...PAGES,
  'dashboard',
  'dashboard-day',
  'dashboard-empty',
  'dashboard-failed',
  'dashboard-quiet',
  'dashboard-standards',
  'dashboard-holdout',
  'dashboard-imports',
];
