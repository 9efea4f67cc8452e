/** How Gmail names the reader among those a mail was sent to, in the languages seen most. */
export const ME = [
  'me',
  'I',
  'ich',
  'mir',
  'mich',
  'moi',
  'mí',
  'yo',
  'mim',
  'eu',
  'me stesso',
  'io',
  'mij',
  'mig',
  'meg',
  'minä',
  'minulle',
  'mnie',
  'ja',
  'мне',
  'я',
  'mně',
  'já',
  'ben',
  'bana',
  '自分',
  '我',
  '나',
];

/** What a link that ends a mailing has in its address. */
const UNSUBSCRIBE = [
  'unsubscribe',
  'optout',
  'opt-out',
  'opt_out',
  'list-manage.com',
  'abmelde',
  'abbestell',
  'desabonn',
  'désabonn',
  'desinscri',
  'desuscri',
  'cancelar-suscri',
  'descadastr',
  'disiscri',
  'annulla-iscrizione',
  'afmelden',
  'avregistrer',
  'email-preferences',
  'manage_preferences',
];

/** Links by which only mail to many can be ended. */
export const UNSUBSCRIBE_LINKS = UNSUBSCRIBE.map((part) => `a[href*="${part}" i]`).join(', ');

/** Links and marks of an invitation. */
export const INVITATIONS = [
  'a[href*="calendar.google.com/calendar/event"]',
  'a[href*="calendar.google.com/calendar/r/event"]',
  'a[href*="google.com/calendar/event"]',
  '[itemtype*="schema.org/Event"]',
].join(', ');
