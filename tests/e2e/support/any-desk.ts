import { type BrowserContext, test as base, type Page } from '@playwright/test';
import type { SiteId } from '@/lib/conversation/conversation';
import { serveGmail } from '../../pages/gmail/serve';
import { serveIntercom } from '../../pages/intercom/serve';
import type { PracticeState } from '../../pages/zendesk/practice-api';
import { serveZendesk } from '../../pages/zendesk/serve';
import { type Attune, DESK, withAttune } from './attune';
import { agreeToIntercom, INBOX, openInbox, replyEditor } from './inbox';
import { agreeToGmail, MAIL, openReply, openThreads, replyBox } from './mailbox';

const LABEL = 'Customers';

/** A practice desk, as far as a journey through any of them needs to know it. */
export interface DeskKind {
  origin: string;
  serve(context: BrowserContext): Promise<void>;
  /** Agrees, with this desk switched on. */
  agree(attune: Attune): Promise<void>;
  /** Opens a conversation of those in `state`. */
  open(attune: Attune, ticket: string, state: PracticeState): Promise<Page>;
  /** Opens the reply box where it does not stand open. */
  openReply(desk: Page): Promise<void>;
  /** Puts the caret into the reply box. */
  focusReply(desk: Page): Promise<void>;
}

async function nothing(): Promise<void> {}

/** The practice desk of each site. */
export const DESK_KINDS: Record<SiteId, DeskKind> = {
  zendesk: {
    origin: DESK,
    serve: serveZendesk,
    agree: (attune) => attune.agree(),
    open: (attune, ticket, state) => attune.desk(ticket, state),
    openReply: nothing,
    focusReply: (desk) =>
      desk.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]:visible').click(),
  },
  intercom: {
    origin: INBOX,
    serve: serveIntercom,
    agree: agreeToIntercom,
    open: (attune, ticket, state) => openInbox(attune, ticket, {}, state),
    openReply: nothing,
    focusReply: (desk) => replyEditor(desk).click(),
  },
  gmail: {
    origin: MAIL,
    serve: serveGmail,
    agree: (attune) => agreeToGmail(attune, { addresses: [], labels: [LABEL] }),
    open: (attune, ticket, state) => openThreads(attune, ticket, state, LABEL),
    openReply,
    focusReply: (desk) => replyBox(desk).locator('div').first().click(),
  },
};

/** With the practice desk of `site`. */
export const test = base.extend<{ site: SiteId; kind: DeskKind; attune: Attune }>({
  site: ['zendesk', { option: true }],
  kind: async ({ site }, use) => use(DESK_KINDS[site]),
  attune: async ({ kind }, use) => {
    await withAttune(new URL(kind.origin).host, (context) => kind.serve(context), [], use);
  },
});
