import { browser } from 'wxt/browser';
import type { SiteId } from '../../conversation/conversation';
import { sendToHost, sendToPage } from '../../messages/send';
import type { MomentView, ThreadView } from '../../prompting/panel-view';
import type { Mood } from '../../reading/labels';
import { changeSettings } from '../../settings/settings-store';
import { openPage } from '../pages/open-page';
import { saveFile } from '../pages/save-file';
import { usePanel } from './panel-store';
import { type DeedSent, tellDeed } from './tell-deed';

type Outcome = 'inserted' | 'clipboard' | 'partial' | 'failed';

interface Here {
  tabId: number;
  token: string;
  thread: ThreadView;
  moment: MomentView | null;
}

/** The thread the panel shows now; an action on anything else is dropped. */
function here(): Here | null {
  const { tabId, view } = usePanel.getState();
  if (tabId === null || view.kind !== 'thread') return null;
  return { tabId, token: view.threadToken, thread: view, moment: view.moment };
}

async function toClipboard(text: string): Promise<'clipboard' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'clipboard';
  } catch {
    return 'failed';
  }
}

/** How the page took a phrase; `other_thread` means that the agent has gone on meanwhile. */
async function insertIn({ tabId, token }: Here, text: string) {
  const answer = await sendToPage(tabId, 'desk.insert', { token, text });
  if (!answer.ok) return 'no_answer';
  return answer.value.state === 'inserted' ? 'inserted' : answer.value.reason;
}

async function use(phrase: string, way: 'insert' | 'copy'): Promise<Outcome> {
  const now = here();
  const offer = now?.moment?.offers.find(({ id }) => id === phrase);
  if (!now || !offer) return 'failed';
  const taken = way === 'insert' ? await insertIn(now, offer.text) : 'not_asked';
  if (taken === 'other_thread') return 'failed';
  let outcome: Outcome = taken === 'inserted' || taken === 'partial' ? taken : 'failed';
  if (outcome === 'failed') outcome = await toClipboard(offer.text);
  const { tabId, token, moment } = now;
  if (moment?.offerId) {
    const result = outcome === 'partial' ? 'failed' : outcome;
    const deed = crypto.randomUUID();
    const used = { tabId, token, deed, offer: moment.offerId, phrase, way, result };
    void tellDeed(() => sendToHost('panel.used', used));
  }
  return outcome;
}

async function pauseThread(paused: boolean): Promise<void> {
  const { tabId, view } = usePanel.getState();
  const token =
    view.kind === 'thread' || (view.kind === 'paused' && view.scope === 'thread')
      ? view.threadToken
      : null;
  if (tabId !== null && token) await sendToHost('panel.pause_thread', { tabId, token, paused });
}

async function resume(): Promise<void> {
  const { view, settings } = usePanel.getState();
  if (view.kind === 'site_off') {
    await changeSettings({ sites: { ...settings.sites, [view.site]: true } });
  } else if (view.kind === 'paused') {
    if (view.scope === 'thread') await pauseThread(false);
    else if (view.scope === 'everywhere') await changeSettings({ pausedEverywhere: false });
    else {
      await changeSettings({ pausedSites: settings.pausedSites.filter((id) => id !== view.site) });
    }
  }
}

async function pause(scope: 'everywhere' | 'site' | 'thread', site: SiteId): Promise<void> {
  const { pausedSites } = usePanel.getState().settings;
  if (scope === 'thread') await pauseThread(true);
  else if (scope === 'everywhere') await changeSettings({ pausedEverywhere: true });
  else await changeSettings({ pausedSites: [...new Set([...pausedSites, site])] });
}

/** The mail on screen is a customer's: the host remembers it, and the page asks again. */
async function markCustomer(): Promise<void> {
  const { tabId, view } = usePanel.getState();
  if (tabId === null || view.kind !== 'private') return;
  await sendToHost('panel.mark_customer', { tabId, token: view.threadToken });
  await sendToPage(tabId, 'desk.announce', {});
}

/** Saves the structure of the tab's page as a file; false where the page does not answer. */
async function capture(): Promise<boolean> {
  const { tabId } = usePanel.getState();
  if (tabId === null) return false;
  const answer = await sendToPage(tabId, 'desk.capture', {});
  if (!answer.ok) return false;
  saveFile('attune-page-structure.html', 'text/html', [answer.value.html]);
  return true;
}

function onThread(act: (now: Here) => Promise<unknown>): void {
  const now = here();
  if (now) void act(now);
}

function onDeed(
  send: (where: { tabId: number; token: string; deed: string }) => Promise<DeedSent>,
): void {
  onThread(({ tabId, token }) => {
    const where = { tabId, token, deed: crypto.randomUUID() };
    return tellDeed(() => send(where));
  });
}

/** What the agent can do in the side panel, on the thread it shows. None of these throws. */
export const panelDeeds = {
  insert: (phrase: string) => use(phrase, 'insert'),
  copy: (phrase: string) => use(phrase, 'copy'),
  copyText: toClipboard,
  notNow: (phrase: string | null) =>
    onDeed((where) => sendToHost('panel.not_now', { ...where, phrase })),
  nextPhrases: () => onThread(({ tabId, token }) => sendToHost('panel.next', { tabId, token })),
  correctMood: (mood: Mood) => onDeed((where) => sendToHost('panel.mood', { ...where, mood })),
  notCustomer: () => onDeed((where) => sendToHost('panel.not_customer', where)),
  pause: (scope: 'everywhere' | 'site' | 'thread', site: SiteId) => void pause(scope, site),
  resume: () => void resume(),
  markCustomer: () => void markCustomer(),
  openWelcome: () => openPage('/welcome.html'),
  openOptions: () => openPage('/options.html'),
  openDashboard: () => openPage('/dashboard.html'),
  seen: (offer: string) =>
    onThread(({ tabId, token }) => sendToHost('panel.seen', { tabId, token, offer })),
  capture: () => capture(),
  reloadPage: () => {
    const { tabId } = usePanel.getState();
    if (tabId !== null) void browser.tabs.reload(tabId);
  },
};
