import { openTab, type TabState, turnTo } from '@/lib/app/host/tab-state';
import type { Conversation } from '@/lib/conversation/conversation';

const CONVERSATION: Conversation = {
  site: 'zendesk',
  ticket: '7',
  subject: null,
  channel: 'email',
  language: null,
  customer: { name: 'Ana', address: null },
  agent: 'Tom',
  messages: [
    {
      id: 'm1',
      author: { kind: 'customer', name: 'Ana', self: false },
      time: null,
      text: 'My lamp is two weeks late!',
    },
  ],
  draft: '',
  replyMode: 'public',
  status: null,
  health: { state: 'ok', missing: [] },
};

/** The state of a tab in which a reply is being typed. */
export function draftTab(draft: string): TabState {
  const tab = openTab(1, 'token', 1, { ...CONVERSATION, draft }, 'key');
  turnTo(tab, tab.bursts.at(-1) ?? null);
  tab.onScreen = true;
  return tab;
}

/** The same tab after more was typed. */
export function typed(tab: TabState, draft: string): void {
  tab.conversation = { ...tab.conversation, draft };
}
