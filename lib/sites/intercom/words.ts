/** Who and what Intercom's own rows may name before the verb of an event. */
const EVENTS: readonly string[] = [
  // English
  'assigned|unassigned|snoozed|unsnoozed|closed (?:the|this)? ?conversation|reopened|re-opened|handed (?:over|off)|joined (?:the|this) conversation|left (?:the|this) conversation|marked (?:the|this) conversation|changed the (?:priority|state|title|subject)|added the tag|removed the tag|merged|started (?:a|the|this) conversation|transferred|routed',
  // German
  'zugewiesen|zugeordnet|schlummern|zurückgestellt|geschlossen|wieder geöffnet|übergeben|beigetreten',
  // French
  'assigné|attribué|mis en (?:veille|pause)|fermé la conversation|rouvert|transféré',
  // Spanish and Portuguese
  'asignó|pospuso|cerró|reabrió|transfirió|atribuiu|adiou|fechou|reabriu|transferiu',
];

/** Sentences of Intercom's own ("Ana assigned this conversation to Billing"), on rows that hold no message. */
export const EVENT_LINES: readonly RegExp[] = EVENTS.map(
  (verbs) => new RegExp(`(?:^|[^\\p{L}])(?:${verbs})(?:$|[^\\p{L}])`, 'iu'),
);

/** Intercom's robots, where nothing but a name tells; Fin is also a person's name. */
export const FIN_NAMES: readonly RegExp[] = [/^Fin(?: AI)?(?: Agent)?$/i, /^Operator$/i];
