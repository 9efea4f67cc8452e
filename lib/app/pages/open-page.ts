import { browser } from 'wxt/browser';

/** Opens a page of the extension in a tab of its own. */
export function openPage(path: '/welcome.html' | '/options.html' | '/dashboard.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}
