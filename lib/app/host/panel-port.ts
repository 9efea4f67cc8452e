import { type Browser, browser } from 'wxt/browser';
import { originOf } from '../../messages/serve';
import type { Shown } from './host-deps';

const NAME = /^panel:(-?\d+)$/;

/** The name a panel's port carries: which tab it shows. */
export function panelPortName(tabId: number): string {
  return `panel:${tabId}`;
}

export interface PanelPorts {
  push(tabId: number, shown: Shown): void;
}

/**
 * Accepts the ports of panels (and of nothing else) and keeps them fed: a panel gets the state of its
 * tab when it connects and whenever it changes.
 */
export function acceptPanels(shown: (tabId: number) => Shown, signal: AbortSignal): PanelPorts {
  const ports = new Map<Browser.runtime.Port, number>();

  function accept(port: Browser.runtime.Port): void {
    const match = NAME.exec(port.name);
    if (!match || !port.sender || originOf(port.sender).kind !== 'panel') return;
    const tabId = Number(match[1]);
    ports.set(port, tabId);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage(shown(tabId));
  }

  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(accept));
  return {
    push(tabId, next) {
      for (const [port, shows] of ports) if (shows === tabId) port.postMessage(next);
    },
  };
}
