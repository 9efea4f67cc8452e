import type { Page } from '@playwright/test';

declare const chrome: typeof import('wxt/browser').browser;

interface Heard {
  kind: string;
  /** ms since 1970 */
  at: number;
  /** The whole message, to look for a text in. */
  json: string;
}

declare global {
  interface Window {
    benchHeard: Heard[];
  }
}

/** Makes a page of the extension note what content scripts send; it answers nothing. */
export async function hearPages(helper: Page): Promise<void> {
  await helper.evaluate(() => {
    window.benchHeard = [];
    chrome.runtime.onMessage.addListener((message: unknown) => {
      const { kind } = message as { kind?: unknown };
      if (typeof kind !== 'string' || !kind.startsWith('page.')) return;
      const at = performance.timeOrigin + performance.now();
      window.benchHeard.push({ kind, at, json: JSON.stringify(message) });
    });
  });
}

/**
 * When a message of a content script whose JSON holds `needle` was heard first, ms since 1970. Rejects
 * after 30 s without one.
 */
export async function heardAt(helper: Page, kind: string, needle: string): Promise<number> {
  const found = await helper.waitForFunction(
    ([wanted, part]) =>
      window.benchHeard.find((heard) => heard.kind === wanted && heard.json.includes(part)) ?? null,
    [kind, needle] as const,
    { timeout: 30_000, polling: 50 },
  );
  return found.evaluate((heard) => heard?.at ?? Number.NaN);
}
