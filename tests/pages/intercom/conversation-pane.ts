import { h } from '../shared/dom';
import type {
  PracticeMessage,
  PracticeMode,
  PracticeState,
  PracticeStatus,
  PracticeTicket,
} from '../zendesk/practice-api';
import { type ComposerView, composerView } from './composer-view';
import { type Part, partOf } from './part';

/** How long Intercom takes to save a reply, and how long a closed conversation stays in view. */
const SAVING_MS = 60;
const CLOSING_MS = 700;

/** One conversation with everything the inbox keeps of it, in view or not. */
export interface Thread {
  ticket: PracticeTicket;
  parts: Part[];
  sent: string[];
  draft: string;
  note: boolean;
  status: PracticeStatus;
}

export interface ConversationPane {
  /** What goes into the shadow root, or into the page where the inbox is an older one. */
  nodes: HTMLElement[];
  composer: ComposerView;
  add: (part: Part) => void;
  rerender: () => void;
  toEnd: () => void;
  typing: (name: string | null) => void;
}

let numbers = 7_000_000;

/** Gives a message what Intercom gives it: a number and a name. */
export function partFor(
  message: PracticeMessage,
  { requester }: PracticeTicket,
  state: PracticeState,
): Part {
  numbers += 1;
  const staff = message.role === 'agent' || message.role === 'note';
  const name =
    message.name ?? (message.role === 'bot' ? 'Fin' : staff ? state.agent : requester.name);
  return { ...message, id: String(numbers), name };
}

const STREAMS = {
  current: { 'data-conversation-stream': '' },
  older: { class: 'inbox-2__conversation-stream' },
  changed: { 'data-conversation-stream': '' },
} as const;

/** The open conversation: its title, its stream and its composer. */
export function conversationPane(
  thread: Thread,
  mode: PracticeMode,
  deeds: {
    /** Makes a part of what was written and shows it. */
    send: (message: PracticeMessage) => void;
    event: (text: string) => void;
    closed: () => void;
  },
): ConversationPane {
  const isMail = thread.ticket.channel === 'email';
  const column = h('div', { class: 'mx-auto max-w-[1000px]' });
  const typist = h('p', { class: 'typing', 'aria-live': 'polite' });
  const scroller = h(
    'div',
    { 'data-testid': 'conversation-stream-scroll-container', class: 'scroller', tabindex: '-1' },
    h('div', STREAMS[mode.markers], column),
    typist,
  );
  let saving = false;

  function toEnd(): void {
    scroller.scrollTop = scroller.scrollHeight;
  }
  function deliver(text: string, note: boolean, closes: boolean): void {
    thread.sent.push(text);
    composer.editor().setText('');
    deeds.send({ role: note ? 'note' : 'agent', text });
    if (!closes) return;
    thread.status = 'closed';
    deeds.event('closed this conversation');
    setTimeout(deeds.closed, CLOSING_MS);
  }
  function submit(closes: boolean): void {
    const text = composer.editor().text().trim();
    const note = composer.isNote();
    if (saving || text === '') return;
    composer.alert('');
    saving = true;
    setTimeout(() => {
      saving = false;
      if (mode.replies === 'fail')
        composer.alert('Your message could not be sent. It is still here.');
      else deliver(text, note, closes);
    }, SAVING_MS);
  }

  const composer = composerView(mode.editor, submit);
  const shown = () => thread.parts.map((part) => partOf(part, mode, isMail));
  column.append(...shown());
  const title = mode.markers === 'older' ? { 'data-inbox-conversation-header-title': '' } : {};
  const name = mode.markers === 'older' ? {} : { 'data-conversation-title': '' };
  return {
    nodes: [
      h(
        'div',
        { 'data-intercom-target': 'conversation-toolbar', class: 'toolbar' },
        h('strong', title, h('span', name, thread.ticket.requester.name)),
        h('span', { class: 'about' }, thread.ticket.subject),
      ),
      scroller,
      composer.element,
    ],
    composer,
    add(part) {
      const row = partOf(part, mode, isMail);
      row.classList.add('fresh');
      column.append(row);
      toEnd();
    },
    rerender() {
      column.replaceChildren(...shown());
      toEnd();
    },
    toEnd,
    typing(who) {
      typist.textContent = who === null ? '' : `${who} is typing…`;
      toEnd();
    },
  };
}
