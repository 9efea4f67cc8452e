import type { KeyedHash } from '../../events/event';
import type { Handlers } from '../../messages/serve';
import type { PanelView } from '../../prompting/panel-view';
import { mayRead } from '../../settings/may-read';
import type { HostDeps } from './host-deps';
import type { MailPermits } from './mail-permits';
import type { OpenThreads } from './open-threads';
import type { TabState } from './tab-state';
import type { Turns } from './turns';

type MailKind = 'page.is_marked' | 'page.private' | 'panel.mark_customer';

/**
 * What a mailbox asks and tells, and the agent's word that a thread is a customer's. Of a thread that is
 * private the host knows a keyed hash of its id and why it is not read, and nothing else.
 */
export function mailHandlers(
  deps: HostDeps,
  threads: OpenThreads,
  turns: Turns,
  mail: MailPermits,
  goQuiet: (tabId: number, view: PanelView) => void,
): Pick<Handlers<'host'>, MailKind> {
  /** The private thread on screen, by tab. */
  const onScreen = new Map<number, { token: string; ticketKey: KeyedHash }>();

  /** Makes a thread private in every tab that shows it. What was about to be shown of it is overtaken. */
  async function unmark({ ticketKey }: TabState): Promise<void> {
    await deps.records.unmarkCustomerThread(ticketKey);
    mail.revoke(ticketKey);
    for (const { tabId, token, conversation } of threads.drop(ticketKey)) {
      turns.take(tabId);
      onScreen.set(tabId, { token, ticketKey });
      const { site } = conversation;
      goQuiet(tabId, { kind: 'private', site, why: 'unmarked', threadToken: token });
    }
  }

  return {
    async 'page.is_marked'({ site, ticket }) {
      if (mayRead(deps.settings(), site) !== 'yes') await deps.refreshSettings();
      if (mayRead(deps.settings(), site) !== 'yes') return { marked: false };
      const ticketKey = await deps.records.keyed(['ticket', site, ticket]);
      return { marked: await deps.records.isCustomerThread(ticketKey) };
    },
    async 'page.private'({ site, token, ticket, why }, { tabId }) {
      if (tabId === null) return null;
      const isNewest = turns.take(tabId);
      const ticketKey = await deps.records.keyed(['ticket', site, ticket]);
      if (!isNewest()) return null;
      onScreen.set(tabId, { token, ticketKey });
      goQuiet(tabId, { kind: 'private', site, why, threadToken: token });
      return null;
    },
    // A host that is new knows neither kind of thread yet; the page is about to tell.
    async 'panel.mark_customer'({ tabId, token, customer }) {
      if (customer) {
        const thread = onScreen.get(tabId);
        if (thread?.token !== token) return { state: 'resync' };
        await deps.records.markCustomerThread(thread.ticketKey);
        return { state: 'taken' };
      }
      const tab = threads.find(tabId, token);
      if (!tab) return { state: 'resync' };
      if (tab.marked) await unmark(tab);
      return { state: 'taken' };
    },
  };
}
