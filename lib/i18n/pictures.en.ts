import type { Entry } from './entry';

/** Texts of the pictures on the page of numbers, of its filters and of what stands beside a number. */
export const PICTURES_EN = {
  'picture.parts': 'Parts of this page',
  'picture.part_numbers': 'Numbers',
  'picture.part_standards': 'Standards',

  'picture.part_imports': 'Other numbers',

  'picture.filters': 'What is looked at',
  'picture.site': 'Help desk',
  'picture.site_all': 'All',
  'picture.situation': 'Situation',
  'picture.situation_all': 'All',
  'picture.situation_none': 'Situation not clear',

  'picture.value': 'Value',
  'picture.n': 'n',
  'picture.missing': 'Missing',
  'picture.method': 'Method',
  'picture.no_number': 'No number can be told (n = {count})',
  'picture.deep_working': 'Going through the single events …',
  'picture.deep_failed': 'The single events could not be read. Reload the page to try again.',

  'picture.quiet_title': 'A quiet hour',
  'picture.quiet_lead':
    'You set this hour aside from scores. Nothing is lost: everything is still counted.',
  'picture.quiet_show': 'Show my numbers all the same',

  'picture.trend_title': 'Over time',
  'picture.measure': 'Number',
  'picture.measure_followed': 'Prompts followed',
  'picture.measure_negative': 'Customers upset',
  'picture.measure_valence': 'Mean mood',
  'picture.about_followed':
    'Share of the replies after a prompt that followed it. More is not always better.',
  'picture.about_negative':
    'Share of customer messages with an unpleasant feeling, of those that were read surely.',
  'picture.about_valence':
    'Mean mood of customer messages from −1 to 1. Those that were not read surely are missing.',
  'picture.step': 'Step',
  'picture.step_day': 'Day',
  'picture.step_week': 'Week',
  'picture.trend_known': {
    one: '{known} of {count} point has enough data',
    other: '{known} of {count} points have enough data',
  },
  'picture.key_band': 'Number with its 95% band',
  'picture.key_few': 'Not enough data',

  'picture.sureness_title': 'When the model is sure, is it right?',
  'picture.sureness_lead':
    'How often you put a reading right, by how sure the model was. It should fall to the right. Silence is no agreement: only what you looked at can be put right.',
  'picture.sureness': 'Sureness',
  'picture.sureness_bin': '{low} to {high} sure',
  'picture.sureness_axis': 'Sure from … on. Height: share you put right.',

  'picture.journey_title': 'One conversation, message by message',
  'picture.journey_lead':
    'How the customer’s mood moved, and what you answered. Conversations have a number of their own here; their words are not stored.',
  'picture.journey_pick': 'Conversation',
  'picture.journey_none':
    'No conversation of this time has two customer messages. Choose a longer time.',
  'picture.journey_number': 'No. {number}',
  'picture.journey_messages': { one: '{count} message', other: '{count} messages' },
  'picture.journey_message': 'Message',
  'picture.journey_bot': '{number}, to a bot',
  'picture.journey_time': 'Time',
  'picture.journey_mood': 'Mood',
  'picture.journey_reply': 'Your reply',
  'picture.journey_path': 'In order: {path}',
  'picture.reply_none': 'No reply',
  'picture.reply_own': 'Without a prompt',
  'picture.key_followed': 'Reply, prompt followed',
  'picture.key_ignored': 'Reply, prompt not followed',
  'picture.key_own': 'Reply without a prompt',

  'picture.effect_title': 'Followed or not: what goes with it',
  'picture.effect_lead':
    'The mood of the customer’s next message, less that of the one you answered. Nobody drew lots, so a difference goes with following; it need not come from it.',
  'picture.effect_raw': 'As it was',
  'picture.effect_raw_hint':
    'Low moods tend to rise by themselves, and prompts come when the mood is low.',
  'picture.effect_residual': 'Beyond what was to be expected',
  'picture.effect_residual_own':
    'Compared with how moods moved after your replies that followed nothing ({count} of them).',
  'picture.effect_residual_prior':
    'You have {count} replies to compare with; below {least}, a rough expectation that came with Attune is used.',
  'picture.effect_no_next': 'Who did not write again',
  'picture.effect_no_next_hint':
    'Whoever is content, or has given up, writes no more. That can tilt the means above.',
  'picture.effect_followed': 'Followed',
  'picture.effect_ignored': 'Not followed',
  'picture.effect_difference': 'Difference',
  'picture.clusters_ticket': 'Intervals mind that messages of one conversation are alike.',
  'picture.clusters_agent': 'Intervals mind that the replies of one agent are alike.',
  'picture.holdout_title': 'What showing phrases changes',
  'picture.holdout_lead':
    'You let phrases be held back in one of ten conversations, by lot. Only chance told the two apart, so a difference here is an effect.',
  'picture.holdout_itt': 'Effect of showing phrases on the mood',
  'picture.holdout_bounds': 'The same, at worst and at best, given who did not write again',
  'picture.holdout_always': 'The same, however often you look',
  'picture.holdout_complier': 'Effect of following a phrase',
  'picture.holdout_weak': 'Not told: the lot moved too little how often phrases were followed',
  'picture.holdout_arm_shown': 'Phrases shown',
  'picture.holdout_arm_holdout': 'Held back',
  'picture.holdout_conversations': 'Conversations',
  'picture.holdout_opportunities': 'Opportunities',
  'picture.holdout_followed': 'Followed',
  'picture.holdout_before': 'Mood before',
  'picture.holdout_shift': 'Shift',
  'picture.holdout_no_next': 'No next message',
  'picture.holdout_arms': 'The two groups',
  'picture.holdout_lot': 'Held back: {share} of the conversations, {expected} were to be expected.',
  'picture.holdout_outside':
    'Left out before any lot, because nobody may lose help there by chance: {count}.',
  'picture.aside_title': 'Put aside, and why',
  'picture.aside_not_now': 'Not now',
  'picture.aside_wrong_words': 'Wrong words',
  'picture.aside_said_already': 'Said already',
  'picture.aside_took_time': 'You chose to take time',
  'picture.aside_ignored': 'Neither followed nor put aside',
  'picture.corrected': 'Without what chance alone would match',
  'picture.corrected_hint':
    'Words of your own can be like a phrase that was never shown. That share is taken off.',
  'picture.by_situation': 'Followed, by situation',
  'picture.n_missing': 'n = {n}, {missing} missing',
} as const satisfies Record<string, Entry>;
