import type { SiteId } from '../../conversation/conversation';
import type { KeyedHash } from '../../events/event';
import { type MailPermit, permitHolds } from '../../settings/mail-permit';
import { SITES } from '../../sites/registry';
import type { HostDeps } from './host-deps';

/**
 * The host's own look at why a mail may be read: a page that is wrong, or not up to date, gets nothing
 * read. Threads of other desks need no permit.
 */
export interface MailPermits {
  /** Whether a thread may be taken from a page with this permit; remembers it. */
  admit(
    thread: { token: string; site: SiteId; ticketKey: KeyedHash },
    permit: MailPermit | null,
  ): Promise<boolean>;
  /** Whether a thread is read on the agent's word alone. */
  isMarked(token: string): boolean;
  /** The agent has taken their word back: no tab's permit for the thread holds any longer. */
  revoke(ticketKey: KeyedHash): void;
  /** Whether the permit of a thread that was taken still holds under the settings of now. */
  holds(thread: { token: string; site: SiteId }): boolean;
}

function needsPermit(site: SiteId): boolean {
  return SITES.some(({ id, reading }) => id === site && reading.mail !== undefined);
}

/** No permits yet. */
export function createMailPermits(
  deps: Pick<HostDeps, 'records' | 'settings' | 'refreshSettings'>,
): MailPermits {
  /** By token: random, and known to one page alone. */
  const granted = new Map<string, { permit: MailPermit; marked: boolean; ticketKey: KeyedHash }>();

  function holds({ token, site }: { token: string; site: SiteId }): boolean {
    if (!needsPermit(site)) return true;
    const known = granted.get(token);
    return known !== undefined && permitHolds(known.permit, deps.settings().gmail, known.marked);
  }

  return {
    holds,
    isMarked: (token) => granted.get(token)?.permit.by === 'marked',
    revoke(ticketKey) {
      for (const [token, known] of granted) {
        if (known.ticketKey === ticketKey) granted.delete(token);
      }
    },
    async admit({ token, site, ticketKey }, permit) {
      if (!needsPermit(site)) return true;
      granted.delete(token);
      if (permit === null) return false;
      const marked = await deps.records.isCustomerThread(ticketKey);
      granted.set(token, { permit, marked, ticketKey });
      // The page may know of a change of the settings before the host does.
      if (!holds({ token, site })) await deps.refreshSettings();
      return holds({ token, site });
    },
  };
}
