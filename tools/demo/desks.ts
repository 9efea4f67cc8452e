import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { serveIntercom } from '@/tests/pages/intercom/serve';
import type { PracticeState } from '@/tests/pages/zendesk/practice-api';
import { serveZendesk } from '@/tests/pages/zendesk/serve';
import type { ConversationLine } from './conversation-file';

/** A practice help desk the demo can play on, under its real host name. */
export interface Desk {
  site: 'zendesk' | 'intercom';
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
  },
];

/** The conversation that comes with the demo for a desk, as JSON lines. */
export function defaultConversation({ site }: Desk): Promise<string> {
  return readFile(new URL(`./${site}.jsonl`, import.meta.url), 'utf8');
}

/** A desk with one ticket nobody has written in yet. */
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
        requester: { name: named?.name ?? 'Customer', email: 'customer@example.com' },
        messages: [],
      },
    ],
  };
}
