import { h } from '../shared/dom';
import type { LoggedMessage } from './article';
import { type ComposerView, composerView } from './composer-view';
import { type ConversationLog, conversationLog } from './conversation-log';
import { markersOf } from './markers';
import type {
  PracticeMessage,
  PracticeMode,
  PracticeState,
  PracticeStatus,
  PracticeTicket,
} from './practice-api';
import { customerColumn, propertiesColumn } from './side-columns';
import { statusBadge } from './status-badge';
import { submitBar } from './submit-bar';
import { wordsOf } from './words';

/** How long the desk takes to save a reply. */
const SAVING_MS = 60;

export interface TicketPanel {
  ticket: PracticeTicket;
  element: HTMLElement;
  log: ConversationLog;
  composer: ComposerView;
  status: () => PracticeStatus;
  sent: string[];
  add: (message: PracticeMessage) => void;
  setActive: (active: boolean) => void;
}

let audits = 9_000_000;

/** Gives a message what the desk gives it: a number, a name, a time. */
function logged(
  message: PracticeMessage,
  ticket: PracticeTicket,
  state: PracticeState,
): LoggedMessage {
  audits += 1;
  const staff = message.role === 'agent' || message.role === 'note';
  const fallback = staff ? state.agent : ticket.requester.name;
  const name = message.name ?? (message.role === 'bot' ? `${state.company} Bot` : fallback);
  const time = message.time ?? new Date().toISOString();
  return { ...message, audit: String(audits), name, time };
}

function signatureOf(state: PracticeState): string {
  return `${state.agent}\n${state.company} Customer Care`;
}

/** Everything of one open ticket. It stays mounted, hidden or not, until its tab is closed. */
export async function ticketPanel(
  ticket: PracticeTicket,
  state: PracticeState,
  mode: PracticeMode,
  onSolved: (panel: TicketPanel, closes: boolean) => void,
): Promise<TicketPanel> {
  const markers = markersOf(mode.markers);
  const words = wordsOf(mode.lang);
  const messages = ticket.messages.map((message) => logged(message, ticket, state));
  const log = conversationLog(messages, {
    channel: ticket.channel,
    markers,
    ids: mode.ids,
    lang: mode.lang,
  });
  const sent: string[] = [];
  const alert = h('p', { role: 'alert', class: 'alert' });
  const badge = h('div', { class: 'badge' });
  let status = ticket.status;
  let saving = false;

  function setStatus(next: PracticeStatus): void {
    status = next;
    badge.replaceChildren(statusBadge(next, mode.lang));
    bar.showStatus(next);
  }
  function add(message: PracticeMessage): void {
    const entry = logged(message, ticket, state);
    messages.push(entry);
    log.add(entry);
  }
  function deliver(text: string, internal: boolean): void {
    sent.push(text);
    const signature =
      ticket.channel === 'email' && !internal ? { signature: signatureOf(state) } : {};
    add({ role: internal ? 'note' : 'agent', text, ...signature });
    composer.editor().setText('');
  }
  function submit(next: PracticeStatus | null): void {
    const text = composer.editor().text().trim();
    const internal = composer.isInternal();
    const closes = next !== null && bar.closes();
    if (saving || (text === '' && next === null)) return;
    alert.textContent = '';
    saving = true;
    setTimeout(() => {
      saving = false;
      if (mode.replies === 'fail') {
        alert.textContent = words.failed;
        return;
      }
      if (text !== '') deliver(text, internal);
      if (next !== null) setStatus(next);
      onSolved(panel, closes);
    }, SAVING_MS);
  }

  const bar = submitBar(status, mode.lang, submit);
  const composer = await composerView(ticket, mode, () =>
    submit(ticket.channel === 'messaging' ? null : status),
  );
  const subject =
    mode.markers === 'older'
      ? h('div', { ...markers.subject, class: 'subject' }, ticket.subject)
      : h('input', {
          ...markers.subject,
          class: 'subject',
          value: ticket.subject,
          'aria-label': 'Subject',
        });
  const layout = h(
    'div',
    {},
    propertiesColumn(ticket, state.agent),
    h(
      'section',
      { class: 'centre' },
      h(
        'div',
        markers.conversation(ticket.id),
        h('div', { class: 'subject-line' }, subject, badge),
        log.element,
        alert,
        composer.element,
      ),
      bar.element,
    ),
    customerColumn(ticket, mode.lang),
  );
  const element = h('div', { class: 'pane' }, layout);
  setStatus(status);

  const panel: TicketPanel = {
    ticket,
    element,
    log,
    composer,
    status: () => status,
    sent,
    add,
    setActive(active) {
      element.style.visibility = active ? 'visible' : 'hidden';
      for (const [name, value] of Object.entries(markers.panel(ticket.id, active))) {
        layout.setAttribute(name, name === 'class' ? `${value} layout` : value);
      }
      if (active) log.element.scrollTop = log.element.scrollHeight;
    },
  };
  panel.setActive(false);
  return panel;
}
