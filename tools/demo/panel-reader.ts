import type { Page } from '@playwright/test';

/** What the side panel shows, as a person would read it. */
export interface PanelWords {
  mood: string;
  certainty: string;
  strength: string;
  evidence: string[];
  need: string;
  phrases: string[];
  silence: string;
}

async function texts(panel: Page, selector: string): Promise<string[]> {
  const found = await panel.locator(selector).allInnerTexts();
  return found.map((text) => text.replace(/\s+/g, ' ').trim());
}

declare global {
  interface Window {
    attuneReading: Promise<number>;
  }
}

/**
 * Watches the panel from now on; what it returns resolves with the moment (ms since 1970) at which a new
 * reading is on screen, after the panel has said that it is reading. Call before the message arrives.
 */
export async function watchForReading(panel: Page): Promise<() => Promise<number>> {
  await panel.evaluate(() => {
    window.attuneReading = new Promise<number>((resolve, reject) => {
      let began = false;
      const observer = new MutationObserver(look);
      const limit = setTimeout(() => {
        observer.disconnect();
        reject(new Error('the panel showed no new reading within 30 s'));
      }, 30_000);
      function look(): void {
        if (document.querySelector('.mood-card-reading')) began = true;
        else if (began && document.querySelector('.mood-card-word')) {
          observer.disconnect();
          clearTimeout(limit);
          resolve(performance.timeOrigin + performance.now());
        }
      }
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  return () => panel.evaluate(() => window.attuneReading);
}

/** Reads the panel as it stands. */
export async function readPanel(panel: Page): Promise<PanelWords> {
  const first = async (selector: string): Promise<string> =>
    (await texts(panel, selector))[0] ?? '';
  return {
    mood: await first('.mood-card-word'),
    certainty: await first('.mood-card-certainty'),
    strength: await first('.strength'),
    evidence: await texts(panel, '.mood-card blockquote mark'),
    need: [await first('.need-card-need'), await first('.need-card-reason')]
      .filter(Boolean)
      .join(' – '),
    phrases: await texts(panel, '.phrase-card-text'),
    silence: await first('.quiet-text'),
  };
}
