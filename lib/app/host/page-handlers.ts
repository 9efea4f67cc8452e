import { drawnArm } from '../../adherence/holdout';
import { applyChange } from '../../conversation/change';
import type { Conversation, SiteId } from '../../conversation/conversation';
import type { PageAnswer } from '../../messages/protocol';
import type { Handlers } from '../../messages/serve';
import type { PanelView } from '../../prompting/panel-view';
import { mayRead, type ReadingPermit } from '../../settings/may-read';
import type { HostDeps } from './host-deps';
import { keep } from './keep';
import type { MailPermits } from './mail-permits';
import type { OpenThreads } from './open-threads';
import { quietView } from './quiet-view';
import { readMoment } from './read-moment';
import { recordReply } from './record-reply';
import { show } from './show';
import { heardBursts, openTab, type TabState } from './tab-state';
import type { Turns } from './turns';
import { watchDraft } from './watch-draft';

const IDLE: PageAnswer = { state: 'idle' };
const TAKEN: PageAnswer = { state: 'taken' };
const RESYNC: PageAnswer = { state: 'resync' };

/** Reads what is new in a thread; ends when its newest burst is recorded. */
export async function follow(deps: HostDeps, tab: TabState): Promise<PageAnswer> {
  if (tab.paused || tab.conversation.health.state === 'changed') {
    tab.job.abort();
    tab.draft.job.abort();
    show(deps, tab);
    return TAKEN;
  }
  tab.bursts = heardBursts(tab.conversation, tab.notCustomer);
  readMoment(deps, tab);
  watchDraft(deps, tab);
  await tab.settled;
  // What was read meanwhile decides what the draft owes.
  watchDraft(deps, tab);
  return TAKEN;
}

async function recordStatus(deps: HostDeps, tab: TabState, before: Conversation): Promise<void> {
  const { site, status } = tab.conversation;
  if (!status || status === before.status) return;
  const at = new Date().toISOString();
  const data = { ticket: tab.ticketKey, site, from: before.status, to: status };
  const dedupe = `status:${tab.ticketKey}:${before.status}:${status}:${at.slice(0, 16)}`;
  await keep(deps, tab, [{ kind: 'status', at, dedupe, data }]);
}

/** The page asks because its own settings allow it, so a refusal is looked up before it is given. */
async function permitOf(deps: HostDeps, site: SiteId): Promise<ReadingPermit> {
  const permit = mayRead(deps.settings(), site);
  if (permit === 'yes') return permit;
  await deps.refreshSettings();
  return mayRead(deps.settings(), site);
}

type PageKind = 'page.snapshot' | 'page.change' | 'page.replied' | 'page.quiet';

/**
 * What a page may tell the host. `goQuiet` shows a view where there is no thread to read; `untilErased` ends
 * when all records are erased.
 */
export function pageHandlers(
  deps: HostDeps,
  threads: OpenThreads,
  turns: Turns,
  mail: MailPermits,
  goQuiet: (tabId: number, view: PanelView) => void,
  untilErased: () => AbortSignal,
): Pick<Handlers<'host'>, PageKind> {
  return {
    async 'page.snapshot'({ token, revision, conversation, permit }, { tabId }) {
      if (tabId === null) return IDLE;
      const isNewest = turns.take(tabId);
      if ((await permitOf(deps, conversation.site)) !== 'yes') return IDLE;
      const { site, ticket } = conversation;
      const ticketKey = await deps.records.keyed(['ticket', site, ticket]);
      if (!(await mail.admit({ token, site, ticketKey }, permit))) return IDLE;
      const paused = await deps.records.isThreadPaused(ticketKey);
      const drawn = drawnArm(await deps.records.keyed(['holdout', ticketKey]));
      const known = threads.find(tabId, token);
      if (!isNewest() || (known && known.revision > revision)) return TAKEN;
      const tab = known ?? openTab(tabId, token, revision, conversation, ticketKey);
      const marked = mail.isMarked(token);
      Object.assign(tab, { conversation, revision, paused, drawn, marked });
      threads.show(tab);
      return follow(deps, tab);
    },
    async 'page.change'({ token, base, revision, change }, { tabId }) {
      if (tabId === null || (await permitOf(deps, change.head.site)) !== 'yes') return IDLE;
      if (!mail.holds({ token, site: change.head.site })) return RESYNC;
      const tab = threads.current(tabId);
      if (tab?.token !== token || tab.revision !== base) return RESYNC;
      const before = tab.conversation;
      const conversation = applyChange(before, change);
      if (!conversation) return RESYNC;
      tab.conversation = conversation;
      tab.revision = revision;
      await recordStatus(deps, tab, before);
      return follow(deps, tab);
    },
    async 'page.replied'({ token, text, mode, at }, { tabId }) {
      const tab = tabId === null ? null : threads.find(tabId, token);
      if (!tab) return RESYNC;
      if (!mail.holds({ token, site: tab.conversation.site })) return IDLE;
      if (mode === 'internal' || tab.paused) return TAKEN;
      const signal = untilErased();
      await tab.settled;
      if (!mail.holds({ token, site: tab.conversation.site })) return IDLE;
      await recordReply(deps, tab, { text, mode, at }, signal);
      return TAKEN;
    },
    async 'page.quiet'({ site, why, missing }, { tabId }) {
      if (tabId === null) return null;
      const isNewest = turns.take(tabId);
      if (why === 'no_thread' || why === 'changed') {
        goQuiet(tabId, quietView(deps.settings(), site, why, missing));
        return null;
      }
      await deps.refreshSettings();
      const permit = mayRead(deps.settings(), site);
      // Where reading is allowed again meanwhile, the page has sent its thread or is about to.
      if (permit !== 'yes' && isNewest()) goQuiet(tabId, quietView(deps.settings(), site, permit));
      return null;
    },
  };
}
