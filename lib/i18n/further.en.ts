import type { Entry } from './entry';

/** Texts of the table of whole conversations on the page of numbers. */
export const FURTHER_EN = {
  'further.title': 'Conversations as a whole',
  'further.lead':
    'As seen from this browser. A contact counts once {days} days have passed; {pending} are younger, {count} belong to an earlier contact.',
  'further.fcr': 'Resolved at first contact',
  'further.efcr': 'Resolved at first contact, and it ended well',
  'further.gap': 'Resolved, but not well',
  'further.easy_warm': 'Little effort and a friendly end',
  'further.bursts': 'Customer turns per conversation',
  'further.repeats': 'Times a customer had to repeat',
  'further.concrete': 'Replies that name something concrete of the message',
  'further.things': 'Concrete things named, of all',
  'further.bot': 'Mood while a bot answered',
  'further.recovery': 'Mood at the end, from the bot’s hand-over',
  'further.repeats_after': 'Customers who repeated after a hand-over',
  'further.seamless': 'Hand-overs that were hardly felt',
  'further.lift_title': 'Moods that belong to a situation',
  'further.lift_lead':
    'How much more often a mood is heard there than overall (1 is as often). Of {count} comparisons, those that stand after adjusting for their number.',
} as const satisfies Record<string, Entry>;
