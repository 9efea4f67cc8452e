import { browser } from 'wxt/browser';
import { SITES } from '../../sites/registry';

const SCRIPT = '/content-scripts/desk.js';

/** After an update: gives the open help-desk tabs the new content script, so that nobody must reload. */
export async function reinject(): Promise<void> {
  const patterns = SITES.flatMap(({ matches }) => [...matches]);
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }),
    ),
  );
}
