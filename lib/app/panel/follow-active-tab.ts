import { browser } from 'wxt/browser';

/** The tab a panel opened as a page of its own shows (`?tab=7`), or null for the window's active tab. */
export function pinnedTab(url: URL): number | null {
  const tab = url.searchParams.get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** Calls back with the active tab of this panel's window, now and whenever it changes. */
export async function followActiveTab(
  onTab: (tabId: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  function activated(info: { tabId: number; windowId: number }): void {
    if (info.windowId === windowId) onTab(info.tabId);
  }
  /** A tab that navigated to another page is another subject, though its id stays. */
  function updated(
    tabId: number,
    change: { status?: string },
    tab: { active: boolean; windowId?: number },
  ): void {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) onTab(tabId);
  }
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  const [tab] = await browser.tabs.query({ active: true, windowId: windowId ?? -2 });
  if (tab?.id !== undefined && !signal.aborted) onTab(tab.id);
}
