import type { Page } from '@playwright/test';

/** When a panel said what, ms since 1970. */
export interface PanelTimes {
  /** It said that it is reading; null where the label was there at once. */
  reading: number | null;
  /** The new label was in its document. */
  label: number;
  /** The frame with the label had been drawn. */
  painted: number;
}

declare global {
  interface Window {
    benchPanel: Promise<PanelTimes>;
  }
}

/** Makes a panel that shows no label note when one appears. */
export async function watchPanel(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    window.benchPanel = new Promise((resolve, reject) => {
      const now = (): number => performance.timeOrigin + performance.now();
      let reading: number | null = null;
      const limit = setTimeout(() => {
        observer.disconnect();
        reject(new Error('the panel showed no new label within 30 s'));
      }, 30_000);
      const look = (): void => {
        if (document.querySelector('.mood-card-reading')) reading ??= now();
        if (!document.querySelector('.mood-card-word')) return;
        observer.disconnect();
        const label = now();
        // After the frame that draws it: the next task behind the frame's own callback.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            clearTimeout(limit);
            resolve({ reading, label, painted: now() });
          };
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true });
      look();
    });
    // Awaited later; a failure is told then.
    window.benchPanel.catch(() => undefined);
  });
}

/** What `watchPanel` noted. Rejects where no label came within 30 s. */
export function panelTimes(panel: Page): Promise<PanelTimes> {
  return panel.evaluate(() => window.benchPanel);
}
