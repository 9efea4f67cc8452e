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
  /** How often all bursts are made; the fastest counts here as well. */
  rounds: number;
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
  /** Readings that were told during the first round of bursts. */
  readings: number;
  /** The page's main thread in our code during the bursts of each round, ms. */
  rounds: ProfileShare[];
  /** The same for an observer that does nothing but look at what changed, ms. */
  floor: number;
}

const PAGES: Readonly<Record<SiteId, string>> = {
  zendesk: 'messaging-handover',
  intercom: 'shadow-2026',
  gmail: 'thread-2026',
};

const READER = 'attune-reader.js';
const FLOOR = 'bench-floor.js';
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

/** The main thread in the script called `name` while the page changes. */
async function shareOf({ session, run }: PageWorld, bursts: number, name: string) {
  await session.send('Profiler.start');
  await run(`benchDeeds.change(${bursts})`);
  await sleep(AFTERWARDS_MS);
  const { profile } = await session.send('Profiler.stop');
  return profileShare(profile, name);
}

/** Loads what changes the page, and grows it to `messages`. */
async function grown({ session, run }: PageWorld, messages: number): Promise<void> {
  await run(await bundleScript(pathOf('./deeds-in-page.ts'), 'bench-deeds.js'));
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await run(`benchDeeds.grow(${messages})`);
}

async function floorIn(world: PageWorld, messages: number, bursts: number): Promise<number> {
  const { run } = world;
  await grown(world, messages);
  await run(await bundleScript(pathOf('./floor-in-page.ts'), FLOOR));
  await run('benchFloor.watch()');
  const { total } = await shareOf(world, bursts, FLOOR);
  if ((await run('benchFloor.end()')) === 0) throw new Error('the page did not change');
  return total;
}

async function measureIn(
  world: PageWorld,
  site: SiteId,
  messages: number,
  { reads, bursts, rounds }: SiteAmounts,
): Promise<Omit<SiteCost, 'floor'>> {
  const { run } = world;
  await grown(world, messages);
  await run(await bundleScript(pathOf('./reader-in-page.ts'), READER));
  const read = await fastest(world, reads, messages);
  const before = await heapOf(world);
  await run('benchReader.watch()');
  const first = await untilRead(world);
  const heap = (await heapOf(world)) - before;
  const shares: ProfileShare[] = [];
  let readings = 0;
  for (let round = 0; round < rounds; round += 1) {
    await run(`benchDeeds.grow(${messages})`);
    await untilRead(world);
    shares.push(await shareOf(world, bursts, READER));
    const last = await untilRead(world);
    if (round === 0) readings = last.readings - first.readings;
  }
  return { site, messages, read, heap, bursts, readings, rounds: shares };
}

/** Measures a saved page of `site` grown to `messages`, in browsers of its own; also gives their version. */
export async function measureSite(
  site: SiteId,
  messages: number,
  amounts: SiteAmounts,
): Promise<{ cost: SiteCost; version: string }> {
  const page = pathOf(`../../lib/sites/${site}/fixtures/${PAGES[site]}`);
  const html = await readFile(`${page}.html`, 'utf8');
  const { url } = JSON.parse(await readFile(`${page}.expected.json`, 'utf8')) as { url: string };
  const floor = await withSavedPage(html, url, (world) => floorIn(world, messages, amounts.bursts));
  return withSavedPage(html, url, async (world) => ({
    cost: { ...(await measureIn(world, site, messages, amounts)), floor },
    version: world.version,
  }));
}
