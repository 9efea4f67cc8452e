import type { Entry } from './entry';

/** Texts of the welcome page, where the agent agrees. */
export const WELCOME_EN = {
  'welcome.title': 'Hear what your customer feels. Find words that help.',
  'welcome.lead':
    'Attune reads the conversation you have open, notices the feeling in the customer’s words, and shows phrases that help. All of it happens in this browser.',
  'welcome.nothing_yet': 'Nothing has been read so far, and nothing will be until you agree below.',

  'welcome.reads_title': 'What it reads',
  'welcome.reads_customer':
    'The messages of the conversation you have open, on the help desks you switch on below.',
  'welcome.reads_draft':
    'Your reply while you write it, to show what a phrase would change and whether it was used.',
  'welcome.reads_not':
    'It never judges your feelings, only the words of the customer. It reads no other page.',

  'welcome.runs_title': 'Where it runs',
  'welcome.runs_here':
    'The model is part of this extension and runs on your computer, without a server or an account.',
  'welcome.runs_closed':
    'The browser enforces it: the extension’s pages are closed to every address but its own (content security policy “default-src ’none’”), and no part of it makes a network request. Switch the network off, and it works the same.',

  'welcome.stores_title': 'What it keeps',
  'welcome.stores_numbers':
    'Ids, numbers and labels: which feeling was heard, which phrase was shown, whether it was used. In this browser only.',
  'welcome.stores_never':
    'Never text. Not the messages, not your replies, no names. Tickets and customers are kept as keyed fingerprints that cannot be turned back.',
  'welcome.stores_yours': 'You can see it all, save it as a file and erase it, at any time.',

  'welcome.never_title': 'What it never does',
  'welcome.never_sends':
    'It never sends a reply. A phrase goes into your reply box when you press Insert, and you decide the rest.',
  'welcome.never_reports':
    'It reports to no one: no team lead sees your numbers unless you hand over a file.',

  'welcome.sites_title': 'Where may it read along?',
  'welcome.sites_hint': 'Nothing is switched on until you do it.',

  'welcome.keys_title': 'Four shortcuts',
  'welcome.agree_title': 'Your decision',
  'welcome.agree_text':
    'By agreeing you allow Attune to read conversations on the help desks switched on above, in this browser. You can pause it or take this back in the settings at any time.',
  'welcome.agree': 'Agree and start',
  'welcome.agree_none': 'Switch on at least one help desk first.',
  'welcome.agreed_title': 'All set.',
  'welcome.agreed':
    'You agreed on {date}. Open a ticket, and click the Attune icon beside the address bar.',
  'welcome.agreed_reload': 'Tickets that were already open need to be reloaded once.',
  'welcome.to_options': 'Settings',
  'welcome.to_dashboard': 'Your numbers',

  'welcome.sample_name': 'Ines Falk',
  'welcome.sample_text':
    'This is the third time I am explaining it: the desk arrived with a cracked top, and my daughter starts school on Monday.',
  'welcome.sample_spans': 'third time I am explaining it|cracked top',
  'welcome.sample_phrase':
    'You have told us this three times, and that should not have been needed. I am ordering the new desk top now and will write to you today by 4 pm when it is on its way.',
  'welcome.sample_reason': 'Shows that you heard the repetition, then acts and gives a time.',
  'welcome.sample_label': 'What you will see beside the conversation',
} as const satisfies Record<string, Entry>;
