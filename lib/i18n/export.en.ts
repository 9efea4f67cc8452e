import type { Entry } from './entry';

/** Texts of exports: who may see them, their tables beside the daily totals, and formulas. */
export const EXPORT_EN = {
  'column.conv_number':
    'Number of the conversation in this file, in an order that tells neither when nor who. It is no ticket number, and means nothing in another file.',
  'column.conv_day': 'Local day of the customer’s last message.',
  'column.conv_situation':
    'What it is about: the first situation that was sure; unknown where none was.',
  'column.conv_moments': 'Customer bursts (messages with nobody between) that were read.',
  'column.conv_unsure': 'Missing: bursts whose reading was not sure.',
  'column.conv_replies': 'Public replies of this agent.',
  'column.conv_first_valence':
    'Valence of the first burst that was read surely; empty where none was.',
  'column.conv_last_valence': 'Valence of the last burst that was read surely.',
  'column.conv_opportunities':
    'Bursts answered after phrases for them had been visible for one second.',
  'column.conv_arm':
    'Where the holdout was on: shown or holdout by lot; none where no lot was drawn.',
  'column.conv_shift_n':
    'Mood shifts after an opportunity that could be measured, those of the holdout included.',
  'column.conv_shift_sum':
    'Sum of those mood shifts: valence of the customer’s next message minus that of the one answered.',
  'column.conv_shift_missing': 'Missing mood shifts: no next message yet.',
  'column.conv_shift_unsure': 'Mood shifts left out: a reading was not sure.',
  'column.conv_hand_over': 'True when a bot handed it to this agent.',
  'column.conv_status': 'The ticket’s newest status that was seen; empty where none was.',
  'column.conv_seconds':
    'Whole seconds from the customer’s message to the first reply whose time is known.',
  'column.cell_span':
    'day, week, month or period: what the row stands for. Where there were fewer than 5 opportunities, rows were put together upward, and every number is in exactly one row.',
  'column.cell_from': 'First day of that span. A month is the weeks that begin in it.',
  'column.cell_to': 'Last day of that span.',
  'column.cell_site': 'Help desk; all where several were put together.',
  'column.cell_situation':
    'What it is about; unknown where not sure; several where situations were put together.',
  'formula.followed_share': 'Share of opportunities that were followed.',
  'formula.wilson': '95% interval of any share p of n (Wilson).',
  'formula.corrected_share': 'That share without what chance alone would match.',
  'formula.mood_shift': 'Mean mood shift. It goes with replies and is not their effect.',
  'formula.t_interval': '95% interval of any mean here (Student’s t).',
  'formula.equal_starts':
    'Followed minus not followed at equal starts: low moods rise by themselves. It goes with following and is not its effect.',
  'formula.no_next': 'Share without a next message: who is missing is not missing by chance.',
  'formula.itt': 'What showing phrases causes: the difference between the arms by lot.',
  'formula.mean_valence': 'Mean valence of the messages read surely.',
  'formula.unpleasant': 'Share of messages with an unpleasant feeling.',
  'formula.concrete':
    'Share of replies that name something concrete, where there was something to name.',
  'formula.conversation_shift': 'How the mood moved from the first message to the last.',
  'formula.chain': 'Every event holds the hash of the one before.',
  'formula.event_shift':
    'Valence of the newest reading of the customer’s next burst minus that of the one answered; both sure.',
  'export.level_cells': 'For your lead',
  'export.level_cells_hint':
    'Totals of at least 5 replies each. No tickets, no customers, nothing that could point to one conversation.',
  'export.level_conversation': 'Conversations',
  'export.level_conversation_hint':
    'One row each, under a number that means nothing elsewhere. For your own use: do not pass it on.',
  'export.who': 'Who may see it',
  'export.who_lead':
    'Made to be passed on: no row can be traced to a conversation. Whoever has the file sees these numbers as yours if you send it.',
  'export.who_own':
    'For your own use only. Rows can be about single conversations: do not pass it on.',
  'export.few': {
    one: 'Too little to pass on: {count} reply after phrases, at least {least} are needed.',
    other: 'Too little to pass on: {count} replies after phrases, at least {least} are needed.',
  },
  'export.too_many': 'A workbook holds at most {most} rows. Choose CSV or JSON, or a shorter time.',
  'export.care': 'Care mode is on: no handling times and no counts of closed tickets.',
  'export.all_rows': {
    one: 'All {count} row, as it will be saved',
    other: '{shown} of {count} rows, as they will be saved',
  },
  'export.more_rows': 'Show more rows',
  'export.agree': 'I have seen what the file holds and want to save it.',
  'export.formulas': 'How numbers come from the columns',
  'export.formula': 'Formula',
  'export.audience': 'audience',
} as const satisfies Record<string, Entry>;
