import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from './find-browser';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** More switches for the browser. */
  args?: string[];
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** Folder of the browser's profile, for tests that look at what is on disk. */
  profile: string;
  close(): Promise<void>;
}

/** Quiet: no update checks, no first-run pages; what remains of the browser's own traffic has nowhere to go. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** Branded Chrome and Edge ignore --load-extension; CDP loads it, if the switch for that is set. */
async function loadOverCdp(context: BrowserContext, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot load an unpacked extension.');
  const session = await browser.newBrowserCDPSession();
  const load = session.send as unknown as (name: string, params: object) => Promise<unknown>;
  await load.call(session, 'Extensions.loadUnpacked', { path: extension });
}

/** Starts a browser with the extension and a profile of its own; `close` removes the profile. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { path, branded } = findBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'attune-'));
  const loading = branded
    ? ['--enable-unsafe-extension-debugging', '--remote-debugging-pipe']
    : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: options.headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      ...loading,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.locale ? { locale: options.locale } : {}),
  });
  async function close(): Promise<void> {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
  try {
    if (branded) await loadOverCdp(context, options.extension);
    const worker = await serviceWorkerOf(context);
    return { context, extensionId: new URL(worker.url()).host, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}
