import { avatar, h, icon } from '../shared/dom';
import type { PracticeMode, PracticeTicket } from './practice-api';

function field(
  label: string,
  attributes: Record<string, string>,
  value: Node | string,
): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('span', { class: 'label' }, label),
    h('div', { ...attributes, class: 'box' }, value),
  );
}

/** The ticket's properties, left of the conversation. */
export function propertiesColumn(ticket: PracticeTicket, agent: string): HTMLElement {
  const tags = (ticket.tags ?? []).map((tag) =>
    h('span', { class: 'tag', 'data-test-id': 'ticket-system-field-tags-item-selected' }, tag),
  );
  return h(
    'aside',
    { class: 'properties', 'aria-label': 'Ticket fields' },
    field(
      'Requester',
      { 'data-test-id': 'ticket-system-field-requester-select' },
      ticket.requester.name,
    ),
    field(
      'Assignee',
      { 'data-test-id': 'assignee-field' },
      h('span', { 'data-test-id': 'assignee-field-selected-agent-tag' }, agent),
    ),
    h(
      'div',
      { class: 'field' },
      h('span', { class: 'label' }, 'Tags'),
      h('div', { class: 'box tags' }, ...tags),
    ),
    field('Type', { 'data-test-id': 'ticket-fields-type-select' }, 'Problem'),
    field(
      'Priority',
      { 'data-test-id': 'ticket-fields-priority-select' },
      h('span', { 'data-garden-id': 'dropdowns.combobox.value' }, ticket.priority ?? 'Normal'),
    ),
  );
}

function fact(label: string, value: string | undefined): HTMLElement | null {
  if (value === undefined) return null;
  return h('div', { class: 'fact' }, h('dt', {}, label), h('dd', {}, value));
}

/** Who the customer is, and their other tickets: text that is no part of this conversation. */
export function customerColumn(
  { requester, history = [] }: PracticeTicket,
  lang: PracticeMode['lang'],
): HTMLElement {
  const events = history.map((title) =>
    h(
      'li',
      { 'data-test-id': 'interaction-history-event' },
      icon('mail'),
      h('span', { 'data-test-id': 'ticket-event-title-relative' }, title),
    ),
  );
  return h(
    'aside',
    { class: 'context', 'aria-label': lang === 'de' ? 'Kundenkontext' : 'Customer context' },
    h('div', { class: 'who' }, avatar(requester.name), h('strong', {}, requester.name)),
    h(
      'dl',
      {},
      fact('Email', requester.email),
      fact('Location', requester.location),
      fact('Customer since', requester.since),
    ),
    events.length > 0 && h('h2', {}, 'Interaction history'),
    h('ul', { class: 'history' }, ...events),
  );
}
