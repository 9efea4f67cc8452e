import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { InsertResult } from '@/lib/page/insert/insert-result';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}tools/lab/content-world.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome116',
    alias: { '@': ROOT.replace(/\/$/, '') },
  });
  return outputFiles.map(({ text }) => text).join('');
}

export type Insert = (path: readonly string[], text: string) => Promise<InsertResult>;

/**
 * Starts the product's insertion in a world of its own of the page's main frame, as a browser does
 * with a content script: it shares the DOM with the page and none of its objects. Throws when the
 * code throws.
 */
export async function openIsolatedWorld(page: Page): Promise<Insert> {
  bundled ??= bundle();
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'attune',
  });
  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const thrown = exceptionDetails?.exception?.description ?? exceptionDetails?.text;
    if (thrown !== undefined) throw new Error(thrown);
    return result.value;
  }
  await evaluate(await bundled);
  return async (path, text) => {
    const call = `attuneLab.insert(${JSON.stringify(path)}, ${JSON.stringify(text)})`;
    return (await evaluate(call)) as InsertResult;
  };
}
