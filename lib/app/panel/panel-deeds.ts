import { browser } from 'wxt/browser';
import type { SiteId } from '../../conversation/conversation';
import type { AsideReason } from '../../events/event';
import { sendToHost, sendToPage } from '../../messages/send';
import { unsettled } from '../../prompting/phrase-use';
import type { Mood } from '../../reading/labels';
import { changeSettings } from '../../settings/settings-store';
import { openPage } from '../pages/open-page';
import { saveFile } from '../pages/save-file';
import { usePanel } from './panel-store';
import { applyPhrase, type Here, here, toClipboard } from './phrase-deeds';
import { type DeedSent, tellDeed } from './tell-deed';

async function pauseThread(paused: boolean): Promise<void> {
  const { tabId, view } = usePanel.getState();
  const token =
    view.kind === 'thread' || (view.kind === 'paused' && view.scope === 'thread')
      ? view.threadToken
      : null;
  if (tabId === null || !token) return;
  await tellDeed(() => sendToHost('panel.pause_thread', { tabId, token, paused }));
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

/** Whether the mail on screen is a customer's: the host remembers or forgets it, and the page asks again. */
async function markCustomer(customer: boolean): Promise<void> {
  const { tabId, view } = usePanel.getState();
  if (tabId === null || view.kind !== (customer ? 'private' : 'thread')) return;
  const thread = { tabId, token: view.threadToken, customer };
  await tellDeed(() => sendToHost('panel.mark_customer', thread));
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

/** The agent goes on to other phrases: how these were used need not be told any longer. */
function leaveUses(): void {
  usePanel.setState(({ uses }) => ({ uses: unsettled(uses) }));
}

/** What the agent can do in the side panel, on the thread it shows. None of these throws. */
export const panelDeeds = {
  insert: (phrase: string) => void applyPhrase(phrase, 'insert'),
  copy: (phrase: string) => void applyPhrase(phrase, 'copy'),
  copyText: toClipboard,
  notNow: (phrase: string | null, reason: AsideReason) => {
    leaveUses();
    onDeed((where) => sendToHost('panel.not_now', { ...where, phrase, reason }));
  },
  nextPhrases: () => {
    leaveUses();
    onThread(({ tabId, token }) => sendToHost('panel.next', { tabId, token }));
  },
  correctMood: (mood: Mood) => onDeed((where) => sendToHost('panel.mood', { ...where, mood })),
  notCustomer: () => onDeed((where) => sendToHost('panel.not_customer', where)),
  pause: (scope: 'everywhere' | 'site' | 'thread', site: SiteId) => void pause(scope, site),
  resume: () => void resume(),
  markCustomer: () => void markCustomer(true),
  makePrivate: () => void markCustomer(false),
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
