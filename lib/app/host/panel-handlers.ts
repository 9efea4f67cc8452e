import type { DeedAnswer } from '../../messages/protocol';
import type { Handlers } from '../../messages/serve';
import { decide, recordMoment } from './decide-moment';
import type { HostDeps } from './host-deps';
import type { OpenThreads } from './open-threads';
import { follow } from './page-handlers';
import { recordCorrection, recordSeen, recordUse } from './record-use';
import { show } from './show';
import { isWithheld, type TabState } from './tab-state';

/** Chooses anew for the moment on screen, shows it and records what is offered now. */
export async function redecide(deps: HostDeps, tab: TabState): Promise<void> {
  decide(deps, tab);
  show(deps, tab);
  await recordMoment(deps, tab);
  show(deps, tab);
}

/** What is on screen; phrases that are held back are not, and nobody can put them aside. */
function offered(tab: TabState): string[] {
  if (isWithheld(tab.moment)) return [];
  return tab.moment?.result?.offers.map(({ id }) => id) ?? [];
}

type PanelKind = Extract<keyof Handlers<'host'>, `panel.${string}`>;

/** What a panel may tell the host; each names the thread it speaks of, and another one is ignored. */
export function panelHandlers(
  deps: HostDeps,
  threads: OpenThreads,
): Pick<Handlers<'host'>, PanelKind> {
  async function on(
    body: { tabId: number; token: string },
    run: (tab: TabState) => Promise<unknown>,
  ): Promise<null> {
    const tab = threads.current(body.tabId);
    if (tab?.token === body.token) await run(tab);
    return null;
  }

  /** What the agent did must not be lost where the host died: a thread it does not know yet is awaited. */
  async function known(
    { tabId, token }: { tabId: number; token: string },
    run: (tab: TabState) => Promise<unknown>,
  ): Promise<DeedAnswer> {
    const tab = threads.find(tabId, token);
    if (!tab) return { state: 'resync' };
    await tab.settled;
    await run(tab);
    return { state: 'taken' };
  }

  /** The same for what changes what is on screen, and so concerns the thread on screen alone. */
  function deed(
    body: { tabId: number; token: string },
    run: (tab: TabState) => Promise<unknown>,
  ): Promise<DeedAnswer> {
    return known(body, () => on(body, run));
  }

  return {
    'panel.seen': (body) => on(body, (tab) => recordSeen(deps, tab, body.offer)),
    'panel.used': ({ tabId, token, ...use }) =>
      // The words stand in the reply also where the agent has gone on meanwhile.
      known({ tabId, token }, (tab) => recordUse(deps, tab, use)),
    'panel.not_now': (body) =>
      deed(body, async (tab) => {
        if (offered(tab).length === 0) return;
        tab.moment?.excluded.push(...(body.phrase ? [body.phrase] : offered(tab)));
        await recordCorrection(deps, tab, body.deed, {
          what: 'not_now',
          mood: null,
          phrase: body.phrase,
          reason: body.reason,
        });
        await redecide(deps, tab);
      }),
    'panel.next': (body) =>
      on(body, async (tab) => {
        tab.moment?.excluded.push(...offered(tab));
        await redecide(deps, tab);
      }),
    'panel.mood': (body) =>
      deed(body, async (tab) => {
        if (tab.moment) tab.moment.corrected = body.mood;
        await recordCorrection(deps, tab, body.deed, {
          what: 'mood',
          mood: body.mood,
          phrase: null,
        });
        await redecide(deps, tab);
      }),
    'panel.not_customer': (body) =>
      deed(body, async (tab) => {
        await recordCorrection(deps, tab, body.deed, {
          what: 'not_customer',
          mood: null,
          phrase: null,
        });
        for (const id of tab.bursts.at(-1)?.messageIds ?? []) tab.notCustomer.add(id);
        await follow(deps, tab);
      }),
    'panel.pause_thread': async (body) => {
      if (!threads.find(body.tabId, body.token)) return { state: 'resync' };
      await on(body, async (tab) => {
        tab.paused = body.paused;
        await deps.records.setThreadPaused(tab.ticketKey, body.paused);
        if (body.paused) deps.badge(tab.tabId, null, null);
        await follow(deps, tab);
      });
      return { state: 'taken' };
    },
  };
}
