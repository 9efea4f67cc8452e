import type { CDPSession, Page } from '@playwright/test';
import { type DeskDeed, type DeskWork, deskDeeds } from './desk-deeds';
import { openDesk } from './desk-tab';
import type { BenchBrowser } from './open-browser';
import { type ProfileShare, profileShare } from './profile-share';

/** The page's main thread while something happened; ms. */
export interface TaskLoad {
  /** Tasks of 50 ms and more, whoever caused them, and the longest of them (0: none). */
  longTasks: number;
  longest: number;
  /** Processor time of all tasks. */
  busy: number;
}

export interface LongTasks {
  name: string;
  reading: TaskLoad;
  /** The same with the extension paused: what the page costs by itself. */
  paused: TaskLoad;
  /** What the profiler saw of our content script, in a pass of its own. */
  ours: ProfileShare;
}

/** Notes every long task of a desk's page. */
const NOTE_TASKS = `
globalThis.benchTasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) benchTasks.push([startTime, duration]);
}).observe({ type: 'longtask', buffered: true });`;

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function tasksSince(desk: Page, start: number): Promise<number[]> {
  return desk.evaluate((from) => {
    const noted = Reflect.get(globalThis, 'benchTasks') as [start: number, duration: number][];
    return noted.filter(([began]) => began >= from).map(([, duration]) => duration);
  }, start);
}

async function loadOf(desk: Page, session: CDPSession, deed: DeskDeed): Promise<TaskLoad> {
  const start = await desk.evaluate(() => performance.now());
  const before = await busyMs(session);
  await deed.run(desk);
  await desk.waitForTimeout(deed.afterwards);
  const busy = (await busyMs(session)) - before;
  const durations = await tasksSince(desk, start);
  return { longTasks: durations.length, longest: Math.max(0, ...durations), busy };
}

async function shareOf(
  desk: Page,
  session: CDPSession,
  deed: DeskDeed,
  prefix: string,
): Promise<ProfileShare> {
  await session.send('Profiler.start');
  await deed.run(desk);
  await desk.waitForTimeout(deed.afterwards);
  const { profile } = await session.send('Profiler.stop');
  return profileShare(profile, prefix);
}

/** Does all of `work` in a fresh tab and measures each part of it. */
async function pass<T>(
  browser: BenchBrowser,
  work: DeskWork,
  measure: (desk: Page, session: CDPSession, deed: DeskDeed) => Promise<T>,
): Promise<T[]> {
  const { desk } = await openDesk(browser, '1001');
  const session = await browser.context.newCDPSession(desk);
  // Time on the processor: other programs do not lengthen it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Profiler.enable');
  // µs: fine enough to see a stretch of 50 ms as one.
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await desk.waitForTimeout(1_500);
  const results: T[] = [];
  for (const deed of deskDeeds(work)) results.push(await measure(desk, session, deed));
  await desk.close();
  return results;
}

/** Measures the page's main thread with the extension paused, reading, and under a profiler. */
export async function measureLongTasks(
  browser: BenchBrowser,
  work: DeskWork,
): Promise<LongTasks[]> {
  await browser.context.addInitScript(NOTE_TASKS);
  await browser.agree({ pausedEverywhere: true });
  const paused = await pass(browser, work, loadOf);
  await browser.agree();
  const reading = await pass(browser, work, loadOf);
  const prefix = `chrome-extension://${browser.extensionId}/`;
  const ours = await pass(browser, work, (desk, session, deed) =>
    shareOf(desk, session, deed, prefix),
  );
  return deskDeeds(work).flatMap(({ name }, at) => {
    const [a, b, c] = [paused[at], reading[at], ours[at]];
    return a && b && c ? [{ name, paused: a, reading: b, ours: c }] : [];
  });
}
