/** Sentences of Zendesk's own in the log, on rows that carry no mark of a writer. */
export const SYSTEM_LINES: readonly RegExp[] = [
  /^Last \d{1,4} messages? w(?:as|ere) emailed\b.{0,120}$/i,
  /^This conversation (?:is|was|has been) (?:closed|ended)(?: by .{1,80})?\.?$/i,
  /^(?:This |The )?(?:ticket|conversation)(?: has been| was)? assigned\b.{0,120}$/i,
  /^Die letzten \d{1,4} Nachrichten wurden per E-Mail\b.{0,120}$/i,
  /^Diese (?:Konversation|Unterhaltung) (?:ist|wurde) (?:geschlossen|beendet)\.?$/i,
  /^(?:Das |Dieses )?Ticket wurde .{0,80}zugewiesen\.?$/i,
  /^(?:Die )?(?:Konversation|Unterhaltung) (?:wurde )?an .{1,80} (?:übergeben|zugewiesen)\.?$/i,
];

/** The writer's name in an article's label: "Message from NAME, by email, …", "Mensagem de NAME, por …". */
export const LABEL_NAME =
  /^(?:Message|Internal note|Nachricht|Interne Notiz|Mensagem|Nota interna|Mensaje|Note interne) (?:from|von|de) ([^,]{1,80}),/;

/** How an article's label begins when it is an internal note. */
export const NOTE_LABELS = ['Internal note', 'Interne Notiz', 'Nota interna', 'Note interne'];
