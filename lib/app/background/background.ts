import { browser } from 'wxt/browser';
import type { BodyOf, KindTo } from '../../messages/protocol';
import { send } from '../../messages/send';
import { serve } from '../../messages/serve';
import { getSettings, watchSettings } from '../../settings/settings-store';
import { reportError } from '../report-error';
import { setBadge } from './badge';
import { reinject } from './reinject';

const TIDY = 'tidy';
const COMMANDS = ['insert-first', 'next-phrases', 'dismiss'] as const;

/** How the background reaches the host: an offscreen document, or itself. */
export interface HostLink {
  ensure(): Promise<void>;
  tell<K extends KindTo<'host'>>(kind: K, body: BodyOf<K>): Promise<unknown>;
}

function relayCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    if (command && tab?.windowId !== undefined) {
      void send('panel.command', { windowId: tab.windowId, command });
    }
  });
}

function keepTidy(link: HostLink): void {
  void browser.alarms.create(TIDY, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY) void link.ensure().then(() => link.tell('host.tidy', {}));
  });
}

/**
 * The service worker's part: starts the host, and does what only it can: badge, commands, alarms,
 * the welcome page. It holds no state, so it may be ended at any moment.
 */
export function startBackground(link: HostLink): void {
  serve(
    'background',
    {
      'host.ensure': async () => {
        await link.ensure();
        return { ready: true };
      },
      'host.hello': async () => ({ settings: await getSettings() }),
      'host.badge': async ({ tabId, mood, valence }) => {
        await setBadge(tabId, mood, valence);
        return null;
      },
    },
    reportError,
  );
  watchSettings((settings) => {
    void link.tell('host.settings', { settings });
  }, new AbortController().signal);
  browser.tabs.onRemoved.addListener((tabId) => void link.tell('host.tab_gone', { tabId }));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    else void reinject().catch((error: unknown) => reportError(error, 'reinject'));
  });
  relayCommands();
  keepTidy(link);
}
