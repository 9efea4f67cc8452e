import type { Attune } from './attune';

declare const chrome: typeof import('wxt/browser').browser;

/** Ends the service worker, as the browser does whenever it likes. */
export async function endWorker(attune: Attune): Promise<void> {
  const page = await attune.page('options.html');
  const session = await attune.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Ends the offscreen document with the model in it; whether there was one. */
export function endHost(attune: Attune): Promise<boolean> {
  return attune.within(
    () =>
      chrome.offscreen.closeDocument().then(
        () => true,
        () => false,
      ),
    null,
  );
}
