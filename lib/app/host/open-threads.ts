import type { KeyedHash } from '../../events/event';
import type { TabState } from './tab-state';

const MOST_PER_TAB = 20;

/**
 * The threads of every tab: the one on screen, and those the agent may come back to or has just
 * closed by sending. Tokens are random, so a message about one thread never reaches another.
 */
export interface OpenThreads {
  /** The thread on screen in a tab. */
  current(tabId: number): TabState | null;
  find(tabId: number, token: string): TabState | null;
  /** Makes a thread the one on screen. */
  show(tab: TabState): void;
  /** No thread is on screen; those known stay known. */
  hide(tabId: number): void;
  forget(tabId: number): void;
  /** Forgets a ticket's thread in every tab; gives those that it was on screen in. */
  drop(ticketKey: KeyedHash): TabState[];
  onScreen(): TabState[];
  clear(): void;
}

/** An empty set of open threads. */
export function createOpenThreads(): OpenThreads {
  const byTab = new Map<number, Map<string, TabState>>();
  const shown = new Map<number, string>();

  function find(tabId: number, token: string): TabState | null {
    return byTab.get(tabId)?.get(token) ?? null;
  }

  function current(tabId: number): TabState | null {
    const token = shown.get(tabId);
    return token === undefined ? null : find(tabId, token);
  }

  function hide(tabId: number): void {
    const tab = current(tabId);
    if (tab) {
      tab.onScreen = false;
      tab.job.abort();
      tab.draft.job.abort();
    }
    shown.delete(tabId);
  }

  function forget(tabId: number): void {
    hide(tabId);
    byTab.delete(tabId);
  }

  function drop(ticketKey: KeyedHash): TabState[] {
    const dropped: TabState[] = [];
    for (const [tabId, threads] of byTab) {
      for (const tab of [...threads.values()].filter((each) => each.ticketKey === ticketKey)) {
        if (tab.onScreen) dropped.push(tab);
        if (tab.onScreen) hide(tabId);
        threads.delete(tab.token);
      }
    }
    return dropped;
  }

  return {
    current,
    find,
    hide,
    forget,
    drop,
    show(tab) {
      if (current(tab.tabId) !== tab) hide(tab.tabId);
      const threads = byTab.get(tab.tabId) ?? new Map<string, TabState>();
      threads.delete(tab.token);
      threads.set(tab.token, tab);
      for (const token of threads.keys()) {
        if (threads.size <= MOST_PER_TAB) break;
        threads.delete(token);
      }
      byTab.set(tab.tabId, threads);
      shown.set(tab.tabId, tab.token);
      tab.onScreen = true;
    },
    onScreen: () => [...shown.keys()].flatMap((tabId) => current(tabId) ?? []),
    clear() {
      for (const tabId of [...byTab.keys()]) forget(tabId);
    },
  };
}
