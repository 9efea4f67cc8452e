import type { Entry } from './entry';

/** What the customer needs now and why, and why there may be nothing to say. */
export const NEEDS_EN = {
  'need.be_heard': 'To be heard',
  'need.fix': 'A fix',
  'need.date': 'A date',
  'need.money_back': 'Their money back',
  'need.information': 'A clear answer',
  'need.person': 'A person',
  'need.reassurance': 'Reassurance',
  'need.nothing': 'Nothing more',

  'need.reason.answered': 'You have answered; it is their turn.',
  'need.reason.vulnerable': 'Their words call for special care, from person to person.',
  'need.reason.escalation': 'They speak of going further: a manager, a complaint, leaving.',
  'need.reason.safety': 'Someone’s health or safety may be at stake.',
  'need.reason.asks_person': 'They ask for a person.',
  'need.reason.bot_loop': 'They are stuck with the bot.',
  'need.reason.content': 'They are content; a short, warm word is enough.',
  'need.reason.repeat': 'They have told this before.',
  'need.reason.strong_feeling': 'The feeling is strong and comes before the facts.',
  'need.reason.asks_money': 'They ask for their money back.',
  'need.reason.asks_date': 'They ask when.',
  'need.reason.asks_fix': 'They ask for it to be put right.',
  'need.reason.asks_information': 'They ask a question.',
  'need.reason.money_situation': 'It is about money they should not have lost.',
  'need.reason.waiting': 'They are waiting and do not know how long.',
  'need.reason.security': 'They fear for their account or their data.',
  'need.reason.broken': 'Something does not work as it should.',
  'need.reason.worry': 'They are worried about what happens next.',
  'need.reason.apologetic': 'They feel it is their fault.',
  'need.reason.confusion': 'They have lost the thread.',
  'need.reason.question': 'They want to know how it works.',
  'need.reason.feeling': 'They are upset, and nothing definite is asked for.',
  'need.reason.calm': 'Calm, and nothing is asked for.',

  'silence.flat':
    'This message is matter-of-fact. A plain, helpful answer is best; an empathy line would sound odd.',
  'silence.unsure': 'It is not clear enough what they feel. Better no words than the wrong ones.',
  'silence.answered': 'You have already answered this message.',
  'silence.praise_answered': 'They said thank you, and you have answered. Nothing more is needed.',
  'silence.small_talk': 'This is a greeting or small talk. Answer it as you would.',
  'silence.other_language':
    'Attune has no phrases in this language yet, and a translated line would not sound like you.',
  'silence.person_must_decide':
    'This needs your judgement, perhaps with a lead: no stock of phrases should speak here.',
  'silence.nothing_fits': 'No phrase fits this moment well enough. Your own words will be better.',
  'silence.internal_note':
    'You are writing an internal note. Phrases come back when you switch to a public reply.',

  'notice.cut_to_windows':
    'This message is very long: its beginning and its end were read, the middle was not.',
  'notice.partial': 'Part of this page could not be read, so something may be missing here.',
  'notice.model_failed':
    'The model could not run on this message. Reload the page to try again; nothing is lost.',
  'notice.storage_full':
    'The disk is full: Attune goes on, but nothing new is recorded until there is room.',
  'notice.other_language':
    'The model is best at English. Take what it hears in this language with caution.',
  'notice.page_reload_needed': 'Attune was updated. Reload this page to go on.',
} as const satisfies Record<string, Entry>;
