import type { HostDeps } from './host-deps';
import type { TabState } from './tab-state';
import { threadView } from './thread-view';

/** Sends the tab's view to its panels, if the tab still shows this thread: work may end late. */
export function show(deps: HostDeps, tab: TabState): void {
  if (!tab.onScreen) return;
  deps.push(tab.tabId, { view: threadView(tab), draft: tab.conversation.draft });
}
