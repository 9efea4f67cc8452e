import type { PracticeMode, PracticeStatus } from './practice-api';

interface Words {
  publicReply: string;
  messaging: string;
  note: string;
  submitAs: string;
  stay: string;
  closeTab: string;
  send: string;
  to: string;
  queue: string;
  messageFrom: (name: string, way: string, time: string) => string;
  noteFrom: (name: string, time: string) => string;
  typing: (name: string) => string;
  failed: string;
  assigned: (name: string) => string;
  statuses: Record<PracticeStatus, string>;
}

const ENGLISH: Words = {
  publicReply: 'Public reply',
  messaging: 'Messaging',
  note: 'Internal note',
  submitAs: 'Submit as',
  stay: 'Stay on ticket',
  closeTab: 'Close tab',
  send: 'Send',
  to: 'To',
  queue: 'Your unsolved tickets',
  messageFrom: (name, way, time) => `Message from ${name}, by ${way}, ${time}`,
  noteFrom: (name, time) => `Internal note from ${name}, ${time}`,
  typing: (name) => `${name} is typing…`,
  failed: 'The ticket could not be saved. Your reply is still here.',
  assigned: (name) => `Conversation assigned to ${name}`,
  statuses: {
    new: 'New',
    open: 'Open',
    pending: 'Pending',
    hold: 'On-hold',
    solved: 'Solved',
    closed: 'Closed',
  },
};

const GERMAN: Words = {
  publicReply: 'Öffentliche Antwort',
  messaging: 'Messaging',
  note: 'Interne Notiz',
  submitAs: 'Einreichen als',
  stay: 'Bei Ticket bleiben',
  closeTab: 'Tab schließen',
  send: 'Senden',
  to: 'An',
  queue: 'Ihre ungelösten Tickets',
  messageFrom: (name, way, time) => `Nachricht von ${name}, per ${way}, ${time}`,
  noteFrom: (name, time) => `Interne Notiz von ${name}, ${time}`,
  typing: (name) => `${name} schreibt …`,
  failed: 'Das Ticket wurde nicht gespeichert. Ihre Antwort ist noch da.',
  assigned: (name) => `Unterhaltung an ${name} übergeben`,
  statuses: {
    new: 'Neu',
    open: 'Offen',
    pending: 'Wartend',
    hold: 'Angehalten',
    solved: 'Gelöst',
    closed: 'Geschlossen',
  },
};

/** What the page's own labels say. */
export function wordsOf(lang: PracticeMode['lang']): Words {
  return lang === 'de' ? GERMAN : ENGLISH;
}
