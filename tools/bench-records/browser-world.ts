import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser';
import { bundleScript } from '../browser/saved-page';
import type { Bench } from './records-in-page';

const ADDRESS = 'https://records.example/';
const SAMPLE_MS = 50;

/** What a call took beside its time: most JavaScript heap and resident memory of the page's process, bytes. */
export interface Peak {
  heap: number;
  resident: number;
}

export interface RecordsWorld {
  version: string;
  /** Calls the bench in a page that has just been loaded. */
  call<K extends keyof Bench>(
    name: K,
    ...args: Parameters<Bench[K]>
  ): Promise<Awaited<ReturnType<Bench[K]>>>;
  /** The same, with the most memory it took above what the page had before. */
  watched<K extends keyof Bench>(
    name: K,
    ...args: Parameters<Bench[K]>
  ): Promise<{ value: Awaited<ReturnType<Bench[K]>>; peak: Peak }>;
}

/** Resident memory of a process, bytes; 0 where the system does not tell. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

/** The renderers of the browser: the page has one, and the empty page it began with. */
async function renderersOf(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return [];
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function memoryOf(session: CDPSession, pids: readonly number[]): Promise<Peak> {
  const [{ usedSize }, ...resident] = await Promise.all([
    session.send('Runtime.getHeapUsage'),
    ...pids.map(residentOf),
  ]);
  return { heap: usedSize, resident: Math.max(0, ...resident) };
}

/** Asks for the memory again and again until `work` is done. */
async function withPeak<T>(
  session: CDPSession,
  pids: readonly number[],
  work: () => Promise<T>,
): Promise<{ value: T; peak: Peak }> {
  await session.send('HeapProfiler.collectGarbage');
  const before = await memoryOf(session, pids);
  const most = { ...before };
  let isDone = false;
  async function watch(): Promise<void> {
    while (!isDone) {
      const { heap, resident } = await memoryOf(session, pids);
      most.heap = Math.max(most.heap, heap);
      most.resident = Math.max(most.resident, resident);
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  }
  const watching = watch();
  const value = await work().finally(() => {
    isDone = true;
  });
  await watching;
  return {
    value,
    peak: { heap: most.heap - before.heap, resident: most.resident - before.resident },
  };
}

/** A browser with records of its own on disk, as long as `work` lasts. */
export async function withRecords<T>(work: (world: RecordsWorld) => Promise<T>): Promise<T> {
  const script = await bundleScript(
    fileURLToPath(new URL('./records-in-page.ts', import.meta.url)),
    'bench-records.js',
  );
  const profile = await mkdtemp(join(tmpdir(), 'attune-records-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  async function load(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: script });
    return page;
  }
  function run(page: Page, name: string, args: readonly unknown[]): Promise<unknown> {
    return page.evaluate(
      ([method, given]) =>
        Reflect.apply(Reflect.get(Reflect.get(globalThis, 'benchRecords'), method), null, given),
      [name, args] as const,
    );
  }
  try {
    await context.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Records</title>' }),
    );
    return await work({
      version: context.browser()?.version() ?? 'unknown',
      async call(name, ...args) {
        const page = await load();
        const value = await run(page, name, args);
        await page.close();
        return value as never;
      },
      async watched(name, ...args) {
        const page = await load();
        const session = await context.newCDPSession(page);
        const pids = await renderersOf(context);
        const found = await withPeak(session, pids, () => run(page, name, args));
        await page.close();
        return found as never;
      },
    });
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
