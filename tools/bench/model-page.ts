import type { Page } from '@playwright/test';
import type { WorkerAnswer, WorkerCalls } from '@/lib/model/worker-protocol';

declare global {
  interface Window {
    /** Asks the model's worker that the bench started; resolves with its answer and the time it took, ms. */
    benchCall: (call: keyof WorkerCalls, ask: object) => Promise<{ ms: number; answer: unknown }>;
  }
}

/**
 * Starts the worker of the package from a page of the extension, as the offscreen document does: under
 * the manifest's policy, over the same protocol. Resolves with the loading time, ms.
 */
export async function startModel(page: Page, workerPath: string): Promise<number> {
  await page.evaluate((path) => {
    const worker = new Worker(path, { type: 'module' });
    let lastId = 0;
    window.benchCall = (call, ask) => {
      lastId += 1;
      const id = lastId;
      const began = performance.now();
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`${call}: no answer in 60 s`)), 60_000);
        const listen = ({ data }: MessageEvent<WorkerAnswer>): void => {
          if (data.id !== id) return;
          clearTimeout(limit);
          worker.removeEventListener('message', listen);
          if (data.ok) resolve({ ms: performance.now() - began, answer: data.value });
          else reject(new Error(data.message));
        };
        worker.addEventListener('message', listen);
        worker.addEventListener('error', () => reject(new Error('the worker crashed')));
        worker.postMessage({ id, call, ask });
      });
    };
  }, workerPath);
  const { ms } = await page.evaluate(() =>
    window.benchCall('open', { threads: 1, runtimeFolder: 'ort' }),
  );
  return ms;
}

/** One pass of the model over a text, ms: two messages, cleaning and tokens included. */
export async function timeRun(page: Page, text: string, second: string): Promise<number> {
  const { ms } = await page.evaluate((ask) => window.benchCall('run', ask), { text, second });
  return ms;
}

/** Cutting the same text into windows, ms: the messages, cleaning and tokens without the model. */
export async function timeWindows(page: Page, text: string): Promise<number> {
  const { ms } = await page.evaluate((ask) => window.benchCall('windows', ask), { text });
  return ms;
}
