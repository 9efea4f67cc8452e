import type { Span } from '@/lib/conversation/conversation';
import type { MomentView } from '@/lib/prompting/panel-view';
import type { Offer } from '@/lib/prompting/phrase';
import { EMOTIONS, type Emotion } from '@/lib/reading/labels';
import type { Reading } from '@/lib/reading/reading';

/** A reading with these probabilities; all other emotions are hardly heard. */
export function readingOf(
  heard: Partial<Record<Emotion, number>>,
  rest: Partial<Reading> = {},
): Reading {
  const emotions = Object.fromEntries(EMOTIONS.map((label) => [label, heard[label] ?? 0.02]));
  const labels = EMOTIONS.filter((label) => (heard[label] ?? 0) >= 0.5).sort(
    (a, b) => (heard[b] ?? 0) - (heard[a] ?? 0),
  );
  return {
    emotions: emotions as Record<Emotion, number>,
    labels,
    primary: labels[0] ?? 'neutral',
    sure: true,
    valence: 0,
    intensity: 0.3,
    flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false },
    situations: [],
    windows: { read: 1, total: 1 },
    ...rest,
  };
}

/** The places of some words in a text. */
export function spansOf(text: string, ...words: string[]): Span[] {
  return words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
}

export const OFFERS: Offer[] = [
  {
    id: 'late-own-date',
    text: 'You planned your Saturday around this delivery, and it did not come. I am calling the carrier now and will write to you by 3 pm with a time you can rely on.',
    acts: ['paraphrase', 'ownership', 'time'],
    reason: 'Plays back what the delay cost, then gives an owner and a time.',
  },
  {
    id: 'late-choice',
    text: 'You can choose: I have it sent again today by express, or I cancel it and your money goes back this afternoon. Which would help you more?',
    acts: ['options', 'ask'],
    reason: 'A choice gives back some control after a promise that was broken.',
  },
  {
    id: 'late-sorry',
    text: 'I am sorry that you waited at home for nothing.',
    acts: ['apologise'],
    reason: 'One apology, for the thing itself, and no more after it.',
  },
];

const LATE =
  'I took Saturday off for this and sat at home from eight to six. Nobody came, nobody called. Now the page says “delivered”. Where is my washing machine?';

/** A customer clearly frustrated, with phrases. */
export const SURE: MomentView = {
  momentId: 'moment-3',
  offerId: 'offer-3',
  quote: {
    text: LATE,
    spans: spansOf(LATE, 'sat at home from eight to six', 'Nobody came, nobody called'),
  },
  progress: 'read',
  reading: readingOf(
    { frustration: 0.93, disappointment: 0.61, anger: 0.44, worry: 0.2 },
    {
      valence: -0.72,
      intensity: 2.3,
      flags: { urgency: 1, escalation: false, repeat: true, vulnerable: false },
    },
  ),
  corrected: null,
  trajectory: [
    { valence: 0.1, primary: 'neutral', sure: true },
    { valence: -0.2, primary: 'worry', sure: false },
    { valence: -0.35, primary: 'disappointment', sure: true },
    { valence: -0.72, primary: 'frustration', sure: true },
  ],
  need: { kind: 'date', reason: 'asks_date' },
  situation: { label: 'late', p: 0.83 },
  stage: 'open',
  offers: OFFERS,
  withheld: false,
  silence: null,
  draftActs: [],
  remarks: [],
  missing: null,
};

/** A reply that would make it worse, half typed. */
export const REMARKED: MomentView = {
  ...SURE,
  draftActs: ['calm_down', 'blame'],
  remarks: [
    {
      kind: 'blame',
      start: 11,
      end: 34,
      words: 'you should have checked',
      better: 'Here’s what I see on my side, and here’s how we get it sorted from here:',
    },
    {
      kind: 'order_feeling',
      start: 0,
      end: 9,
      words: 'Calm down',
      better:
        'I can see what this means for you. I’m looking at your washing machine now and will tell you what I find.',
    },
  ],
  missing: 'time',
};

/** A good reply but for one thing, with nothing offered. */
export const ALMOST: MomentView = {
  ...SURE,
  offers: [],
  silence: 'nothing_fits',
  draftActs: ['apologise', 'paraphrase', 'ownership'],
  missing: 'time',
};

const ODD = 'Well. I suppose that is one way to run a shop.';

export const UNSURE: MomentView = {
  ...SURE,
  quote: { text: ODD, spans: [] },
  reading: readingOf(
    { disappointment: 0.52, frustration: 0.4 },
    { sure: false, valence: -0.28, intensity: 1.1 },
  ),
  trajectory: [{ valence: -0.28, primary: 'disappointment', sure: false }],
  need: { kind: 'be_heard', reason: 'feeling' },
  situation: null,
  offers: [],
  silence: 'unsure',
};

const FLAT = 'Hello, could you change the delivery address of order 20418 to 7 Mill Lane, please?';

export const FLAT_MOMENT: MomentView = {
  ...SURE,
  quote: { text: FLAT, spans: [] },
  reading: readingOf({}),
  trajectory: [{ valence: 0.05, primary: 'neutral', sure: true }],
  need: { kind: 'information', reason: 'asks_information' },
  situation: { label: 'account_change', p: 0.7 },
  offers: [],
  silence: 'flat',
};

const GLAD =
  'It arrived this morning and it works. Thank you for staying on it until it was solved!';

export const GLAD_MOMENT: MomentView = {
  ...SURE,
  quote: { text: GLAD, spans: spansOf(GLAD, 'Thank you for staying on it') },
  reading: readingOf({ gratitude: 0.96, happiness: 0.71 }, { valence: 0.86, intensity: 2 }),
  trajectory: [...SURE.trajectory, { valence: 0.86, primary: 'gratitude', sure: true }],
  need: { kind: 'nothing', reason: 'content' },
  situation: { label: 'praise', p: 0.9 },
  stage: 'close',
  offers: [
    {
      id: 'praise-thank',
      text: 'Thank you for telling me, that is good to read. Enjoy the first load of washing!',
      acts: ['thank', 'personalise', 'close'],
      reason: 'A short, personal close; nothing has to be added.',
    },
  ],
};

const READING_NOW = 'And now your colleague tells me it was never sent at all?';

/** A new message is being read: the last numbers are not those of this message. */
export const READING: MomentView = {
  ...SURE,
  momentId: null,
  offerId: null,
  progress: 'reading',
  quote: { text: READING_NOW, spans: [] },
  trajectory: [...SURE.trajectory, { valence: null, primary: null, sure: false }],
};
