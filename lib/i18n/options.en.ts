import type { Entry } from './entry';

/** Texts of the settings page, and names of the shortcuts. */
export const OPTIONS_EN = {
  'options.title': 'Settings',
  'options.saved': 'Saved',

  'options.pause_everywhere': 'Pause everywhere',
  'options.pause_everywhere_hint': 'Nothing is read or recorded until you switch this off again.',

  'options.sites_title': 'Help desks',
  'options.sites_lead': 'Attune reads only where it is switched on.',
  'options.site_on_hint': 'Reads the conversation you have open.',
  'options.site_on_hint_mail':
    'Reads only customers’ mail: what you name in the settings, or mark one by one.',
  'options.site_soon': 'In preparation: cannot be switched on yet.',
  'options.site_resume': 'Go on',

  'options.gmail_title': 'Gmail: whose mail may be read',
  'options.gmail_lead':
    'Your mailbox is private: Attune reads only mail that you name here, or mark in the panel. Newsletters, automatic mail, invitations and mail of your own organisation are never read.',
  'options.gmail_addresses': 'Addresses customers write to',
  'options.gmail_addresses_hint':
    'Mail to these addresses is from customers, such as help@yourshop.com.',
  'options.gmail_addresses_wrong': 'That is not a mail address.',
  'options.gmail_labels': 'Labels of customers’ mail',
  'options.gmail_labels_hint': 'As they are called in Gmail; labels below one count too.',
  'options.gmail_labels_wrong': 'A label needs a name of at most 225 characters.',
  'options.list_add': 'Add',
  'options.list_remove': 'Remove',
  'options.list_remove_entry': 'Remove {entry}',
  'options.intercom_title': 'Intercom',
  'options.intercom_name': 'Your name in Intercom',
  'options.intercom_name_hint':
    'As customers see it. Intercom does not show it, and Attune needs it to tell your replies from your team’s.',

  'options.look_title': 'Language and look',
  'options.locale': 'Language',
  'options.locale_auto': 'As the browser',
  'options.locale_en': 'English',
  'options.locale_de': 'Deutsch',
  'options.theme': 'Look',
  'options.theme_auto': 'As the system',
  'options.theme_light': 'Light',
  'options.theme_dark': 'Dark',
  'options.badge': 'Mood on the toolbar icon',
  'options.badge_hint': 'A sign and a colour, no words. Switch it off when you share your screen.',

  'options.tone_title': 'Your tone',
  'options.tone_lead': 'Which phrases sound like you.',
  'options.formality': 'Form of address',
  'options.formality_casual': 'Casual',
  'options.formality_neutral': 'Neutral',
  'options.formality_formal': 'Formal',
  'options.emoji': 'Emoji in phrases',
  'options.emoji_hint': 'Only where the customer is in good spirits.',

  'options.measure_title': 'Measuring',
  'options.measure_lead': 'For you to see what your words do. Nothing of it leaves this browser.',
  'options.holdout': 'Hold phrases back in one of ten conversations',
  'options.holdout_hint':
    'The only way to tell whether the phrases help, or are just used where things go well anyway. Chance picks the conversations; mood, need and draft check stay. Where someone grieves, is in danger, is vulnerable or asks for a manager, nothing is held back. A change counts from the next message on.',
  'options.care_mode': 'Care mode',
  'options.care_mode_hint': 'Handling time is neither computed nor exported.',
  'options.quiet': 'Quiet hours',
  'options.quiet_hint':
    'The panel shows words but no measured numbers, and your numbers wait until you ask for them.',
  'options.quiet_from': 'From',
  'options.quiet_to': 'To',

  'options.data_title': 'Privacy and data',
  'options.data_lead': 'All records stay in this browser: ids, numbers and labels, never text.',
  'options.events_days': 'Keep single events for',
  'options.rollup_months': 'Keep daily totals for',
  'options.days': { one: '{count} day', other: '{count} days' },
  'options.months': { one: '{count} month', other: '{count} months' },
  'options.export': 'See and save your data',
  'options.consent_since': 'You agreed on {date}.',
  'options.consent_none': 'You have not agreed yet; nothing is read.',
  'options.consent_open': 'Read what you agree to',
  'options.withdraw': 'Take back my agreement',
  'options.withdraw_hint': 'Reading stops at once. Records stay until you erase them.',
  'options.erase': 'Erase all records',
  'options.erase_ask':
    'Erase every record in this browser? This cannot be undone. Your settings stay.',
  'options.erase_do': 'Erase for good',
  'options.erase_cancel': 'Keep them',
  'options.erased': 'All records are erased.',
  'options.erase_failed': 'Not everything could be erased. Close other Attune pages and try again.',

  'options.keys_title': 'Shortcuts',
  'options.keys_lead': 'The browser manages these. You can change them on its page for shortcuts.',
  'options.keys_change': 'Change shortcuts',
  'options.keys_none': 'not set',
  'options.key.open': 'Open Attune',
  'options.key.insert': 'Insert the first phrase',
  'options.key.next': 'Show other phrases',
  'options.key.dismiss': 'Put the phrases aside',

  'options.about_title': 'About',
  'options.version': 'Attune',
  'options.model': 'Model',
  'options.phrases': 'Phrases',
  'options.phrases_count': { one: '{count} phrase', other: '{count} phrases' },
  'options.fingerprint': 'fingerprint {hash}',
  'options.about_closed': 'Nothing leaves this browser: the extension makes no network request.',
} as const satisfies Record<string, Entry>;
