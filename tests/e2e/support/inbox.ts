import { test as base, type Locator, type Page } from '@playwright/test';
import { serveIntercom } from '../../pages/intercom/serve';
import type { PracticeMode, PracticeState } from '../../pages/zendesk/practice-api';
import { type Attune, withAttune } from './attune';

export const INBOX = 'https://app.intercom.com';
export const FOLDER = `${INBOX}/a/inbox/x1y2z3/inbox/shared/all`;

/** Two chats and one e-mail, each answered: the next message starts a burst of its own. */
export const CHATS: PracticeState = {
  agent: 'Ana Lindqvist',
  company: 'Brightpad',
  open: '4001',
  tickets: [
    {
      id: '4001',
      subject: 'Export',
      channel: 'messaging',
      status: 'open',
      requester: { name: 'Tomasz Reyes', email: 'tomasz.reyes@example.org' },
      messages: [
        { role: 'customer', text: 'hi, where do i find my export?' },
        { role: 'bot', text: 'I am passing you on to a teammate.' },
        { role: 'system', text: 'Fin handed over the conversation to Ana Lindqvist' },
        { role: 'note', name: 'Kim Osei', text: 'Exports are slow today.' },
        { role: 'agent', text: 'Hi Tomasz, it is under Files.' },
      ],
    },
    {
      id: '4002',
      subject: 'Invoice',
      channel: 'email',
      status: 'open',
      requester: { name: 'Dana Wu', email: 'dana.wu@example.net' },
      messages: [
        { role: 'customer', text: 'Hello,\nplease send me the invoice of May.\nDana' },
        { role: 'agent', text: 'Hello Dana,\nyou find it attached.' },
      ],
    },
  ],
};

/** Opens a conversation of the practice inbox, with conversations of its own or those above. */
export async function openInbox(
  attune: Attune,
  id = '4001',
  mode: Partial<PracticeMode> = {},
  chats: PracticeState = CHATS,
): Promise<Page> {
  const page = await attune.context.newPage();
  await page.goto(`${FOLDER}/conversation/${id}`);
  await page.evaluate(
    async ({ state, mode: chosen }) => {
      await window.practice.ready;
      await window.practice.load(state);
      await window.practice.setMode(chosen);
    },
    { state: { ...chats, open: id }, mode },
  );
  return page;
}

/** The reply box of the conversation on screen. */
export function replyEditor(inbox: Page): Locator {
  return inbox.locator('[data-conversation-reply-composer] .ProseMirror');
}

/** Agrees and switches Intercom on, with the agent's name as they would give it. */
export function agreeToIntercom(attune: Attune): Promise<void> {
  return attune.agree({
    sites: { zendesk: false, intercom: true, gmail: false },
    agentNames: { intercom: 'Ana Lindqvist' },
  });
}

/** With the practice inbox of Intercom. */
export const test = base.extend<{ attune: Attune }>({
  attune: async ({ browserName: _ }, use) => {
    await withAttune(new URL(INBOX).host, serveIntercom, [], use);
  },
});
