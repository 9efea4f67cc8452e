import type { Handlers } from '../../messages/serve';
import type { PanelView } from '../../prompting/panel-view';
import { mayRead } from '../../settings/may-read';
import type { HostDeps, Shown } from './host-deps';
import { mailHandlers } from './mail-handlers';
import { createMailPermits } from './mail-permits';
import { createOpenThreads } from './open-threads';
import { pageHandlers } from './page-handlers';
import { panelHandlers, redecide } from './panel-handlers';
import { quietView } from './quiet-view';
import { show } from './show';
import { threadView } from './thread-view';
import { createTurns } from './turns';

export interface Host {
  handlers: Handlers<'host'>;
  /** What a panel that has just connected should show for a tab. */
  shown(tabId: number): Shown;
  /** Tries again to write what a full disk held up; once all is written, nobody is told of it any more. */
  retry(): Promise<void>;
  /** Settings may have withdrawn what allowed a thread to be read, or changed the tone. */
  settingsChanged(): void;
}

/** The one place where threads are read, phrases chosen and events recorded, for every tab. */
export function createHost(deps: HostDeps): Host {
  const threads = createOpenThreads();
  const turns = createTurns();
  const mail = createMailPermits(deps);
  const quiet = new Map<number, PanelView>();
  let erased = new AbortController();
  // Begins to count: the first moment comes a little later.
  deps.records.liked();

  function shown(tabId: number): Shown {
    const tab = threads.current(tabId);
    if (tab) return { view: threadView(tab), draft: tab.conversation.draft };
    return { view: quiet.get(tabId) ?? { kind: 'connecting' }, draft: '' };
  }

  function goQuiet(tabId: number, view: PanelView): void {
    threads.hide(tabId);
    quiet.set(tabId, view);
    deps.push(tabId, { view, draft: '' });
    deps.badge(tabId, null, null);
  }

  const handlers: Handlers<'host'> = {
    ...pageHandlers(deps, threads, turns, mail, goQuiet, () => erased.signal),
    ...mailHandlers(deps, threads, turns, mail, goQuiet),
    ...panelHandlers(deps, threads),
    'host.tab_gone'({ tabId }) {
      threads.forget(tabId);
      turns.forget(tabId);
      quiet.delete(tabId);
      return null;
    },
    async 'host.tidy'() {
      await deps.records.tidy(deps.settings());
      return null;
    },
    async 'host.erase'() {
      threads.clear();
      erased.abort();
      erased = new AbortController();
      await deps.records.erase();
      return { erased: true };
    },
  };

  function settingsChanged(): void {
    for (const tab of threads.onScreen()) {
      const { site } = tab.conversation;
      const permit = mayRead(deps.settings(), site);
      if (permit !== 'yes') {
        threads.forget(tab.tabId);
        goQuiet(tab.tabId, quietView(deps.settings(), site, permit));
      } else if (!mail.holds({ token: tab.token, site })) {
        threads.forget(tab.tabId);
        const { token: threadToken } = tab;
        goQuiet(tab.tabId, { kind: 'private', site, why: 'unmarked', threadToken });
      } else if (tab.moment?.result) void redecide(deps, tab);
    }
  }

  async function retry(): Promise<void> {
    if ((await deps.records.retry()) > 0) return;
    for (const tab of threads.onScreen()) if (tab.notices.delete('storage_full')) show(deps, tab);
  }

  return { handlers, shown, settingsChanged, retry };
}
