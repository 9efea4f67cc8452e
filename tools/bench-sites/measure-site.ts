import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { SiteId } from '@/lib/conversation/conversation';
import { type ProfileShare, profileShare } from '../bench/profile-share';
import { bundleScript, type PageWorld, withSavedPage } from '../browser/saved-page';

export interface SiteAmounts {
  /** Cold readings; the fastest counts, since other programs can only lengthen one. */
  reads: number;
  bursts: number;
}

/** What a thread of one length costs on one site. */
export interface SiteCost {
  site: SiteId;
  messages: number;
  /** One reading of all of it with nothing known from before, ms. */
  read: number;
  /** JavaScript heap that watching it holds on to, bytes. */
  heap: number;
  bursts: number;
  /** Readings that were told during the bursts. */
  readings: number;
  /** The page's main thread in our code during the bursts, ms. */
  ours: ProfileShare;
}

const PAGES: Readonly<Record<SiteId, string>> = {
  zendesk: 'messaging-handover',
  intercom: 'shadow-2026',
  gmail: 'thread-2026',
};

const READER = 'attune-reader.js';
const PATIENCE_MS = 60_000;
/** Longer than changes are gathered, and than the page is looked at without any. */
const AFTERWARDS_MS = 1_500;

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

async function heapOf({ session }: PageWorld): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

interface Seen {
  messages: number;
  readings: number;
  changes: number;
  isCurrent: boolean;
}

async function seen({ run }: PageWorld): Promise<Seen> {
  return (await run('benchReader.seen()')) as Seen;
}

async function untilRead(world: PageWorld): Promise<Seen> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    await sleep(AFTERWARDS_MS);
    const now = await seen(world);
    if (now.isCurrent) return now;
  }
  throw new Error('the thread was not read');
}

async function fastest({ run }: PageWorld, reads: number, messages: number): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < reads; at += 1) {
    const read = (await run('benchReader.readOnce()')) as { ms: number; messages: number };
    if (read.messages !== messages) throw new Error(`${read.messages} of ${messages} were read`);
    times.push(read.ms);
  }
  return Math.min(...times);
}

async function measureIn(
  world: PageWorld,
  site: SiteId,
  messages: number,
  { reads, bursts }: SiteAmounts,
): Promise<SiteCost> {
  const { session, run } = world;
  await run(await bundleScript(pathOf('./deeds-in-page.ts'), 'bench-deeds.js'));
  await run(await bundleScript(pathOf('./reader-in-page.ts'), READER));
  await run(`benchDeeds.grow(${messages})`);
  const read = await fastest(world, reads, messages);
  const before = await heapOf(world);
  await run('benchReader.watch()');
  const first = await untilRead(world);
  const heap = (await heapOf(world)) - before;
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await run(`benchDeeds.change(${bursts})`);
  await sleep(AFTERWARDS_MS);
  const { profile } = await session.send('Profiler.stop');
  const last = await untilRead(world);
  const ours = profileShare(profile, READER);
  return { site, messages, read, heap, bursts, readings: last.readings - first.readings, ours };
}

/** Measures a saved page of `site` grown to `messages`, in a browser of its own; also gives its version. */
export async function measureSite(
  site: SiteId,
  messages: number,
  amounts: SiteAmounts,
): Promise<{ cost: SiteCost; version: string }> {
  const page = pathOf(`../../lib/sites/${site}/fixtures/${PAGES[site]}`);
  const html = await readFile(`${page}.html`, 'utf8');
  const { url } = JSON.parse(await readFile(`${page}.expected.json`, 'utf8')) as { url: string };
  return withSavedPage(html, url, async (world) => ({
    cost: await measureIn(world, site, messages, amounts),
    version: world.version,
  }));
}
