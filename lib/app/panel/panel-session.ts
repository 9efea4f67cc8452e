import { browser } from 'wxt/browser';
import { send, sendToPage } from '../../messages/send';
import type { PanelView } from '../../prompting/panel-view';
import { siteFor } from '../../sites/registry';
import type { Shown } from '../host/host-deps';
import { panelPortName } from '../host/panel-port';

const RECONNECT_MS = 300;
const NOTHING: Shown = { view: { kind: 'unsupported' }, draft: '' };

async function tabSite(tabId: number): Promise<'site' | 'other'> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url && URL.canParse(tab.url) && siteFor(new URL(tab.url)) ? 'site' : 'other';
}

/**
 * Keeps a panel in step with one tab until aborted: connects to the host, starts it where it has
 * ended, and asks the page to tell its state again. `onShown` gets every new state.
 */
export function followTab(
  tabId: number,
  onShown: (shown: Shown) => void,
  signal: AbortSignal,
): void {
  let latest: PanelView['kind'] | null = null;

  function tell(next: Shown): void {
    if (signal.aborted) return;
    latest = next.view.kind;
    onShown(next);
  }

  async function announce(): Promise<void> {
    const answer = await sendToPage(tabId, 'desk.announce', {});
    if (signal.aborted || answer.ok) return;
    const known = (await tabSite(tabId)) === 'site';
    if (latest === null || latest === 'connecting') {
      tell(known ? { view: { kind: 'reload_page' }, draft: '' } : NOTHING);
    }
  }

  async function connect(): Promise<void> {
    await send('host.ensure', {});
    if (signal.aborted) return;
    const port = browser.runtime.connect({ name: panelPortName(tabId) });
    port.onMessage.addListener((message: unknown) => tell(message as Shown));
    port.onDisconnect.addListener(() => {
      if (!signal.aborted) setTimeout(() => void connect(), RECONNECT_MS);
    });
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
    await announce();
  }

  void connect();
}
