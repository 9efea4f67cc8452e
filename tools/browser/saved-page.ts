import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from './find-browser';

/** A page on screen with a world of its own in it, as a content script has. */
export interface PageWorld {
  session: CDPSession;
  /** Version of the browser. */
  version: string;
  /** Evaluates in that world, waits for promises, and gives the value, which must be JSON; throws what it throws. */
  run(expression: string): Promise<unknown>;
}

/** One script of the file at `entry` and all it imports. `name` is what a profile calls it. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome116',
    tsconfigRaw: { compilerOptions: { paths: { '@/*': ['./*'] }, baseUrl: '.' } as object },
    alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) },
  });
  const script = outputFiles[0]?.text;
  if (!script) throw new Error(`${entry} could not be bundled`);
  return `${script}\n//# sourceURL=${name}`;
}

/**
 * Shows a saved page in Chromium at the URL it came from while `work` lasts. The page's scripts do not run
 * and nothing else is loaded.
 */
export async function withSavedPage<T>(
  html: string,
  url: string,
  work: (world: PageWorld) => Promise<T>,
): Promise<T> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: root });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            // Unlike the browser's own switch this stops the page's scripts and leaves our timers.
            headers: { 'content-security-policy': "script-src 'none'" },
            body: html,
          })
        : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'attune',
    });
    async function run(expression: string): Promise<unknown> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    }
    return await work({ session, version: browser.version(), run });
  } finally {
    await browser.close();
  }
}
