import type { Entry } from './entry';

/** Texts of the pictures on the page of numbers, of its filters and of what stands beside a number. */
export const PICTURES_EN = {
  'picture.parts': 'Parts of this page',
  'picture.part_numbers': 'Numbers',
  'picture.part_standards': 'Standards',

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
} as const satisfies Record<string, Entry>;
