/** What a test or the demo tells the practice page; all of it can be sent through `page.evaluate`. */

export type PracticeRole = 'customer' | 'agent' | 'bot' | 'note' | 'system';
export type PracticeStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

export interface PracticeMessage {
  role: PracticeRole;
  /** Left out: the requester, the signed-in agent, or the desk's bot. */
  name?: string;
  /** Lines by line breaks. */
  text: string;
  /** ISO 8601; left out: now. */
  time?: string;
  /** Under the text of an e-mail. */
  signature?: string;
  /** Thread quoted under an e-mail: its attribution line and text. */
  quote?: { intro: string; text: string };
}

export interface PracticeTicket {
  id: string;
  subject: string;
  channel: 'email' | 'messaging';
  status: PracticeStatus;
  requester: { name: string; email: string; location?: string; since?: string };
  priority?: 'Low' | 'Normal' | 'High' | 'Urgent';
  tags?: string[];
  /** Titles of the requester's other tickets, shown beside the conversation. */
  history?: string[];
  messages: PracticeMessage[];
}

export interface PracticeState {
  /** Full name of the signed-in agent. */
  agent: string;
  company: string;
  tickets: PracticeTicket[];
  /** Ticket opened first when the address names none; left out: the queue. */
  open?: string;
}

export interface PracticeMode {
  /** `older`: markers of 2021; `changed`: messages under names no reader knows. */
  markers: 'current' | 'older' | 'changed';
  /** Whether messages carry a mark of their writer; Intercom's may have none. Zendesk's always do. */
  roles?: 'marked' | 'unmarked';
  /** What happens to text pasted into the reply box. */
  editor: 'normal' | 'refuses' | 'read_only';
  /** Whether messages carry the help desk's own ids. */
  ids: 'given' | 'missing';
  /** `fail`: the desk reports an error and keeps the draft. */
  replies: 'accept' | 'fail';
  theme: 'light' | 'dark';
  /** Language of labels a person reads; attributes stay as they are. */
  lang: 'en-US' | 'de';
}

/** `window.practice` of the practice page. Methods that build an editor end when it is ready. */
export interface PracticeApi {
  /** Resolves when the first state is on screen. */
  ready: Promise<void>;
  /** Replaces everything and goes to the ticket of the address, `state.open`, or the queue. */
  load(state: PracticeState): Promise<void>;
  setMode(mode: Partial<PracticeMode>): Promise<void>;
  /** Adds a message as a live one, also to a ticket that is mounted but hidden. */
  arrive(ticket: string, message: PracticeMessage): void;
  /** Shows who is typing; null ends it. */
  typing(ticket: string, name: string | null): void;
  /** Route change by pushState, as a click on a tab or in the queue makes it. */
  open(ticket: string): Promise<void>;
  openQueue(): void;
  /** Closes the tab and removes the panel. */
  close(ticket: string): void;
  /** Replaces every node of the thread, as a whole re-render does; ids stay. */
  rerender(ticket: string): void;
  /** Builds a new editor with the same draft, as React does when a composer is remounted. */
  rebuildEditor(ticket: string): Promise<void>;
  setReplyMode(ticket: string, mode: 'public' | 'internal'): void;
  /** Replies and notes that were sent, oldest first, as typed. */
  sent(ticket: string): string[];
  status(ticket: string): PracticeStatus;
  /** Draft from the editor's own model, lines by line breaks. */
  draft(ticket: string): string;
  setDraft(ticket: string, text: string): void;
  /** One step back in the editor's own history. */
  undo(ticket: string): void;
  /** Ids of the mounted tickets. */
  mounted(): string[];
  /** Id of the visible ticket; null in the queue. */
  current(): string | null;
}

declare global {
  interface Window {
    practice: PracticeApi;
  }
}
