import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { serveGmail } from '@/tests/pages/gmail/serve';
import { serveIntercom } from '@/tests/pages/intercom/serve';
import type { PracticeMessage, PracticeState } from '@/tests/pages/zendesk/practice-api';
import { serveZendesk } from '@/tests/pages/zendesk/serve';
import type { ConversationLine } from './conversation-file';

/** A practice help desk the demo can play on, under its real host name. */
export interface Desk {
  site: 'zendesk' | 'intercom' | 'gmail';
  label: string;
  url: string;
  ticket: string;
  channel: 'email' | 'messaging';
  company: string;
  subject: string;
  serve: (context: BrowserContext) => Promise<void>;
  /** The reply box. */
  editor: string;
  /** The switch on the welcome page. */
  switchName: RegExp;
  /** What stands in the thread before the conversation begins. */
  before: PracticeMessage[];
  /** What the agent does once in the panel before anything is read. */
  begin?: (panel: Page) => Promise<void>;
  /** Opens the reply box where it is not open. */
  openReply?: (page: Page) => Promise<void>;
}

/** Private mail stays private until the owner says that this is a customer. */
async function markCustomer(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'This is a customer' }).click();
  await panel.locator('.mood-card-word').waitFor();
}

async function openMailReply(page: Page): Promise<void> {
  if ((await page.locator('[g_editable="true"]:visible').count()) > 0) return;
  await page.locator('.ams:visible').click();
}

export const AGENT = 'Ana Lindqvist';

export const DESKS: readonly Desk[] = [
  {
    site: 'zendesk',
    label: 'Zendesk',
    url: 'https://acme.zendesk.com/agent/tickets/4821',
    ticket: '4821',
    channel: 'email',
    company: 'Nordholm',
    subject: 'Where is my order?',
    serve: serveZendesk,
    editor: '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible',
    switchName: /Zendesk/,
    before: [],
  },
  {
    site: 'intercom',
    label: 'Intercom',
    url: 'https://app.intercom.com/a/inbox/x1y2z3/inbox/shared/all/conversation/5117',
    ticket: '5117',
    channel: 'messaging',
    company: 'Brightpad',
    subject: 'Export',
    serve: serveIntercom,
    editor: '[data-conversation-reply-composer] .ProseMirror',
    switchName: /Intercom/,
    before: [],
  },
  {
    site: 'gmail',
    label: 'Gmail',
    url: 'https://mail.google.com/mail/u/0/',
    ticket: '6204',
    channel: 'email',
    company: 'Nordholm',
    subject: 'Order 58112',
    serve: serveGmail,
    editor: '[g_editable="true"]:visible > div',
    switchName: /Gmail/,
    before: [{ role: 'customer', text: 'Hello, is the lamp on its way? I need it by Friday.' }],
    begin: markCustomer,
    openReply: openMailReply,
  },
];

/** The conversation that comes with the demo for a desk, as JSON lines. */
export function defaultConversation({ site }: Desk): Promise<string> {
  return readFile(new URL(`./${site}.jsonl`, import.meta.url), 'utf8');
}

/** A desk with one ticket. */
export function emptyState(desk: Desk, lines: readonly ConversationLine[]): PracticeState {
  const named = lines.find(({ role, name }) => role === 'customer' && name);
  const { company, ticket, subject, channel } = desk;
  return {
    agent: AGENT,
    company,
    open: ticket,
    tickets: [
      {
        id: ticket,
        subject,
        channel,
        status: 'open',
        requester: { name: named?.name ?? 'Customer', email: 'customer@example.net' },
        messages: desk.before,
      },
    ],
  };
}
