import { openDesk } from './desk-tab';
import { createInputs, LENGTHS } from './model-inputs';
import { type BenchBrowser, openBrowser } from './open-browser';
import { panelTimes, watchPanel } from './panel-watch';
import { type Summary, summarise } from './percentile';
import { CALM_MS, closeStage, freshTicket, openStage, type Stage, say } from './stage';

declare const chrome: typeof import('wxt/browser').browser;

/** From a message to its label on screen when something must be started first, ms. */
export interface FirstAnswers {
  /** Fresh profile, nothing started: from the message in the page. */
  cold: Summary;
  /** The same from the moment the tab was opened, the desk's own loading included. */
  coldFromTab: Summary;
  /** A new message after the service worker was ended. */
  afterWorker: Summary;
  /** A new message after the offscreen document, and the model in it, was ended. */
  afterHost: Summary;
}

/** Notes when the first message is in a desk's document. */
const NOTE_FIRST_MESSAGE = `
if (location.host.endsWith('.zendesk.com')) new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-test-id="omni-log-comment-item"]')) return;
  globalThis.benchFirst = performance.timeOrigin + performance.now();
  observer.disconnect();
}).observe(document, { subtree: true, childList: true });`;

async function coldAnswer(extension: string): Promise<{ message: number; tab: number }> {
  const browser = await openBrowser(extension);
  try {
    await browser.agree();
    await browser.context.addInitScript(NOTE_FIRST_MESSAGE);
    const opened = Date.now();
    const { desk, tabId } = await openDesk(browser, '1001');
    const panel = await browser.panel(tabId);
    await watchPanel(panel);
    const { painted } = await panelTimes(panel);
    const first = await desk.evaluate(() => Reflect.get(globalThis, 'benchFirst'));
    if (typeof first !== 'number') throw new Error('The desk showed no message.');
    return { message: painted - first, tab: painted - opened };
  } finally {
    await browser.close();
  }
}

/** Ends the service worker, as the browser does whenever it likes, and makes sure that it is gone. */
async function endWorker({ context, helper }: BenchBrowser): Promise<void> {
  const session = await context.newCDPSession(helper);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  const left = await helper.evaluate(async () => {
    const found = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
    return found.length;
  });
  if (left > 0) throw new Error('The service worker lives on.');
}

async function endHost({ helper }: BenchBrowser): Promise<void> {
  await helper.evaluate(() => chrome.offscreen.closeDocument());
}

/** A message for each of `texts`, each after `end` has ended something. */
async function answersAfter(
  stage: Stage,
  tickets: number,
  texts: readonly { text: string; before: string }[],
  end: () => Promise<void>,
): Promise<Summary> {
  const times: number[] = [];
  for (const [at, { text, before }] of texts.entries()) {
    const id = String(tickets + at);
    await freshTicket(stage, id, before);
    await end();
    const began = await say(stage, id, text);
    times.push((await panelTimes(stage.panel)).painted - began);
    await stage.helper.waitForTimeout(CALM_MS);
  }
  return summarise(times);
}

/** `extension` is the folder of the build; `repeats` is how often each is measured. */
export async function measureFirstAnswers(
  extension: string,
  repeats: number,
): Promise<FirstAnswers> {
  const cold = [];
  for (let run = 0; run < repeats; run += 1) cold.push(await coldAnswer(extension));
  const browser = await openBrowser(extension);
  try {
    await browser.agree();
    const make = await createInputs(3);
    const texts = () => Array.from({ length: repeats }, () => make(LENGTHS[0]));
    const stage = await openStage(browser);
    const afterWorker = await answersAfter(stage, 8_000, texts(), () => endWorker(browser));
    const afterHost = await answersAfter(stage, 9_000, texts(), () => endHost(browser));
    await closeStage(stage);
    return {
      cold: summarise(cold.map(({ message }) => message)),
      coldFromTab: summarise(cold.map(({ tab }) => tab)),
      afterWorker,
      afterHost,
    };
  } finally {
    await browser.close();
  }
}
