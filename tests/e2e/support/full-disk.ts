import type { Attune } from './attune';

declare const chrome: typeof import('wxt/browser').browser;

interface Hosted extends Window {
  IDBObjectStore: typeof IDBObjectStore;
  DOMException: typeof DOMException;
  giveRoom?: () => void;
}

/**
 * Fills or empties the disk as the host sees it. The package has unlimited storage, so the browser's
 * own quota override does not reach it; what a full disk gives is a QuotaExceededError of a write.
 */
export function setDiskFull(attune: Attune, full: boolean): Promise<void> {
  return attune.within((isFull) => {
    const views = chrome.extension.getViews() as unknown as Hosted[];
    const host = views.find(({ location }) => location.pathname === '/offscreen.html');
    if (!host) throw new Error('there is no host');
    if (!isFull) return host.giveRoom?.();
    const { prototype } = host.IDBObjectStore;
    const { add, put } = prototype;
    const refuse = (): never => {
      throw new host.DOMException('The disk is full.', 'QuotaExceededError');
    };
    Object.assign(prototype, { add: refuse, put: refuse });
    host.giveRoom = () => void Object.assign(prototype, { add, put });
  }, full);
}
