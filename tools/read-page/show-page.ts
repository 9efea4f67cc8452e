import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../browser/find-browser';
import type { PageReading } from './in-page';

const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));

async function readerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome116',
    tsconfigRaw: { compilerOptions: { paths: { '@/*': ['./*'] }, baseUrl: '.' } as object },
    alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) },
  });
  const script = outputFiles[0]?.text;
  if (!script) throw new Error('the reader could not be bundled');
  return script;
}

/**
 * Shows a saved page in Chromium at the URL it came from and reads it with the extension's own code, in
 * an isolated world. The page's scripts do not run and nothing else is loaded.
 */
export async function readSavedPage(html: string, url: string): Promise<PageReading> {
  const script = await readerScript();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: root });
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1440, height: 900 },
    });
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
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
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${script};JSON.stringify(globalThis.readThisPage())`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return JSON.parse(String(result.value)) as PageReading;
  } finally {
    await browser.close();
  }
}
