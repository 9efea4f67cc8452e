import type { KeyedHash } from '../../events/event';
import type { Handlers } from '../../messages/serve';
import type { PanelView } from '../../prompting/panel-view';
import { mayRead } from '../../settings/may-read';
import type { HostDeps } from './host-deps';
import type { Turns } from './turns';

type MailKind = 'page.is_marked' | 'page.private' | 'panel.mark_customer';

/**
 * What a mailbox asks and tells, and the agent's word that a thread is a customer's. Of a thread that is
 * private the host knows a keyed hash of its id and why it is not read, and nothing else.
 */
export function mailHandlers(
  deps: HostDeps,
  turns: Turns,
  goQuiet: (tabId: number, view: PanelView) => void,
): Pick<Handlers<'host'>, MailKind> {
  /** The private thread on screen, by tab. */
  const onScreen = new Map<number, { token: string; ticketKey: KeyedHash }>();

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
    async 'panel.mark_customer'({ tabId, token }) {
      const thread = onScreen.get(tabId);
      if (thread?.token === token) await deps.records.markCustomerThread(thread.ticketKey);
      return null;
    },
  };
}
