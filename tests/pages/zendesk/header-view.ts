import { avatar, h, icon } from '../shared/dom';
import { markersOf } from './markers';
import type { PracticeMode, PracticeState, PracticeTicket } from './practice-api';

export interface HeaderView {
  element: HTMLElement;
  show: (tickets: PracticeTicket[], current: string | null, unread: ReadonlySet<string>) => void;
}

/** The top bar: a tab for each mounted ticket, search, and the agent's own menu. */
export function headerView(
  state: PracticeState,
  mode: PracticeMode,
  onOpen: (ticket: string) => void,
  onClose: (ticket: string) => void,
): HeaderView {
  const markers = markersOf(mode.markers);
  const tabs = h('div', { 'data-test-id': 'header-tablist', role: 'tablist', class: 'tabs' });
  const portrait = avatar(state.agent, {
    'data-garden-id': 'avatars.avatar',
    'aria-hidden': 'true',
  });
  portrait.append(h('img', { alt: state.agent }));
  const profile = h(
    'button',
    {
      type: 'button',
      'data-test-id': 'toolbar-profile-menu-button',
      'data-garden-id': 'navigation.profile-menu-button',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': state.agent,
    },
    portrait,
  );

  function tabOf(ticket: PracticeTicket, current: string | null, unread: boolean): HTMLElement {
    const isChat = ticket.channel === 'messaging';
    const tab = h(
      'a',
      {
        ...markers.tab(ticket.id, ticket.id === current, isChat),
        href: `/agent/tickets/${ticket.id}`,
        class: `tab${unread ? ' unread' : ''}${ticket.id === current ? ' selected' : ''}`,
      },
      icon(isChat ? 'chat' : 'mail'),
      h(
        'div',
        { 'data-test-id': 'header-tab-title', title: ticket.subject, class: 'tab-title' },
        h('span', {}, ticket.subject),
        h('small', {}, `#${ticket.id}`),
      ),
    );
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      onOpen(ticket.id);
    });
    const close = h(
      'button',
      { type: 'button', class: 'tab-close', 'aria-label': `Close #${ticket.id}` },
      icon('close'),
    );
    close.addEventListener('click', () => onClose(ticket.id));
    return h('div', { class: 'tab-holder', role: 'presentation' }, tab, close);
  }

  return {
    element: h(
      'header',
      { class: 'top' },
      tabs,
      h('span', { class: 'search' }, icon('search'), 'Search'),
      profile,
    ),
    show(tickets, current, unread) {
      tabs.replaceChildren(
        ...tickets.map((ticket) => tabOf(ticket, current, unread.has(ticket.id))),
      );
    },
  };
}
