import type { PracticeMode } from './practice-api';

type Attributes = Record<string, string>;

/** The attributes a reader finds things by. Everything else of the page is only for the eye. */
export interface Markers {
  panes: 'main' | 'div';
  panel: (id: string, active: boolean) => Attributes;
  conversation: (id: string) => Attributes;
  tab: (id: string, active: boolean, chat: boolean) => Attributes;
  subject: Attributes;
  article: Attributes;
  message: (type: string) => Attributes;
  content: Attributes;
  sender: Attributes;
  noteTag: Attributes;
  time: Attributes;
}

function testId(value: string): Attributes {
  return { 'data-test-id': value };
}

const CURRENT: Markers = {
  panes: 'main',
  panel: (id, active) => ({
    ...testId(`ticket-${id}-standard-layout`),
    class: 'ticket-panes-grid-layout',
    'data-is-active': String(active),
    'data-side-conversations-anchor-id': id,
  }),
  conversation: (id) => ({ class: 'conversation-polaris', 'data-ticket-id': id }),
  tab: (id, active, chat) => ({
    ...testId('header-tab'),
    role: 'tab',
    'data-entity-id': id,
    'data-entity-type': 'TICKET_ENTITY_TYPE',
    'data-entity-is-selected': String(active),
    'aria-selected': String(active),
    ...(active ? { 'aria-current': 'page' } : {}),
    ...(chat ? { 'data-is-chat': 'true' } : {}),
  }),
  subject: testId('omni-header-subject'),
  article: testId('omni-log-comment-item'),
  message: (type) => ({ ...testId('omni-log-item-message'), type, mode: 'standalone' }),
  content: testId('omni-log-message-content'),
  sender: testId('omni-log-item-sender'),
  noteTag: testId('omni-log-internal-note-tag'),
  time: testId('timestamp-relative'),
};

/** Layout wrappers and tabs as they were before September 2023; the log has kept its names since 2021. */
const OLDER: Markers = {
  ...CURRENT,
  panes: 'div',
  panel: () => ({ class: 'omni-conversation-pane' }),
  conversation: (id) => ({ class: 'conversation-column', 'data-ticket-id': id }),
  tab: (id, active) => ({
    ...testId('header-tab'),
    'data-entity-id': id,
    'data-selected': String(active),
  }),
  subject: testId('ticket-pane-subject'),
  sender: testId('omni-log-comment-user-link'),
};

/** A redesign nobody has seen yet: tickets are found, their messages are not. */
const CHANGED: Markers = {
  ...CURRENT,
  article: testId('thread-entry'),
  message: (type) => ({ ...testId('thread-entry-bubble'), 'data-author-kind': type }),
  content: testId('thread-entry-body'),
  sender: testId('thread-entry-author'),
  noteTag: testId('thread-entry-private'),
};

/** The markers of a mode of the page. */
export function markersOf(mode: PracticeMode['markers']): Markers {
  return { current: CURRENT, older: OLDER, changed: CHANGED }[mode];
}
