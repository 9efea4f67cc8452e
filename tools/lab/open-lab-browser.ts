import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { serveEditors } from '@/tests/pages/editors/serve';
import { findBrowser } from '@/tools/browser/find-browser';

export interface LabBrowser {
  context: BrowserContext;
  /** The browser's version, which is that of the editors it brings itself. */
  version: string;
  /** What pages complained of: script errors and breaches of their policy. */
  complaints: string[];
  close: () => Promise<void>;
}

/** A browser with nothing in it but the practice editors; it has no way to any other host. */
export async function openLabBrowser(): Promise<LabBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext();
  await context.route('**', (route) => route.abort());
  await serveEditors(context);
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (problem) => complaints.push(problem.error().message));
  return { context, version: browser.version(), complaints, close: () => browser.close() };
}
