import { avatar, h, icon } from '../shared/dom';
import type { PracticeState } from '../zendesk/practice-api';
import type { Thread } from './conversation-pane';

/** The part of the inbox that is not the conversation; an Ember application in the page's own tree. */
export interface Shell {
  elements: HTMLElement[];
  /** Where the conversation goes. */
  page: HTMLElement;
  show: (threads: readonly Thread[], current: string | null, unread: ReadonlySet<string>) => void;
}

function rail(): HTMLElement {
  return h(
    'nav',
    { 'data-primary-nav-container': '', class: 'rail', 'aria-label': 'Main' },
    ...(['chat', 'people', 'chart', 'note', 'gear'] as const).map((name, at) =>
      h('span', { class: at === 0 ? 'rail-item on' : 'rail-item' }, icon(name)),
    ),
  );
}

function folders(company: string, onQueue: () => void): HTMLElement {
  const all = h('button', { type: 'button', class: 'folder on' }, 'All conversations');
  all.addEventListener('click', onQueue);
  const others = ['Mentions', 'Created by you', 'Fin AI Agent', 'Billing', 'Spam'];
  return h(
    'div',
    { 'data-intercom-target': 'inbox-left-nav', 'data-target': 'inbox-nav', class: 'folders' },
    h('h1', {}, 'Inbox'),
    all,
    ...others.map((name) => h('span', { class: 'folder' }, name)),
    h('small', {}, company),
  );
}

function preview(
  { ticket, parts }: Thread,
  current: string | null,
  unread: ReadonlySet<string>,
  open: () => void,
): HTMLElement {
  const last = parts.findLast(({ role }) => role !== 'system');
  const item = h(
    'button',
    {
      type: 'button',
      class: `preview${ticket.id === current ? ' on' : ''}${unread.has(ticket.id) ? ' unread' : ''}`,
    },
    avatar(ticket.requester.name),
    h(
      'span',
      { class: 'preview-text' },
      h('strong', {}, ticket.requester.name),
      h('span', {}, last?.text ?? ''),
    ),
  );
  item.addEventListener('click', open);
  return item;
}

function details({ ticket, status }: Thread): HTMLElement[] {
  const { requester, tags = [] } = ticket;
  const facts: [string, string | undefined][] = [
    ['State', { closed: 'Closed', pending: 'Snoozed' }[status as string] ?? 'Open'],
    ['Email', requester.email],
    ['Location', requester.location],
    ['Customer since', requester.since],
  ];
  return [
    h('div', { class: 'who' }, avatar(requester.name), h('strong', {}, requester.name)),
    h(
      'dl',
      {},
      ...facts.map(([label, value]) =>
        value === undefined ? null : h('div', {}, h('dt', {}, label), h('dd', {}, value)),
      ),
    ),
    h('div', { class: 'tags' }, ...tags.map((tag) => h('span', { class: 'tag' }, tag))),
  ];
}

/** Builds the inbox around the conversation. */
export function shellOf(
  { company }: PracticeState,
  onOpen: (id: string) => void,
  onQueue: () => void,
): Shell {
  const list = h('div', { class: 'list' });
  const page = h('div', { class: 'inbox2__conversation-page' });
  const sidebar = h('aside', { class: 'inbox2__conversation-details-sidebar' });
  const space = h(
    'div',
    { 'data-intercom-target': 'conversation-space', class: 'full-conversation-panel' },
    page,
    sidebar,
  );
  return {
    elements: [h('div', { class: 'ember-view' }, rail(), folders(company, onQueue), list, space)],
    page,
    show(threads, current, unread) {
      list.replaceChildren(
        ...threads.map((thread) =>
          preview(thread, current, unread, () => onOpen(thread.ticket.id)),
        ),
      );
      const thread = threads.find(({ ticket }) => ticket.id === current);
      sidebar.replaceChildren(...(thread ? details(thread) : []));
      document.body.classList.toggle('in-queue', current === null);
    },
  };
}
