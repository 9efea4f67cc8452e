import { h } from '../shared/dom';
import type { PracticeMode, PracticeStatus, PracticeTicket } from './practice-api';
import { statusBadge } from './status-badge';
import { wordsOf } from './words';

export interface QueueView {
  element: HTMLElement;
  show: (tickets: PracticeTicket[], statusOf: (id: string) => PracticeStatus) => void;
}

/** The view of unsolved tickets at /agent/filters/1. */
export function queueView(mode: PracticeMode, onOpen: (ticket: string) => void): QueueView {
  const rows = h('tbody');
  const heads = ['Status', 'Subject', 'Requester', 'Priority'].map((head) =>
    h('th', { scope: 'col' }, head),
  );
  const element = h(
    'section',
    { class: 'queue' },
    h('h1', {}, wordsOf(mode.lang).queue),
    h('table', {}, h('thead', {}, h('tr', {}, ...heads)), rows),
  );
  return {
    element,
    show(tickets, statusOf) {
      rows.replaceChildren(
        ...tickets.map((ticket) => {
          const link = h('a', { href: `/agent/tickets/${ticket.id}` }, ticket.subject);
          const row = h(
            'tr',
            {},
            h('td', {}, statusBadge(statusOf(ticket.id), mode.lang)),
            h('td', {}, link),
            h('td', {}, ticket.requester.name),
            h('td', {}, ticket.priority ?? 'Normal'),
          );
          row.addEventListener('click', (event) => {
            event.preventDefault();
            onOpen(ticket.id);
          });
          return row;
        }),
      );
    },
  };
}
