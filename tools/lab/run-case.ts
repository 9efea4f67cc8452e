import type { BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import type { InsertResult } from '@/lib/page/insert/insert-result';
import type { LabEditor } from '@/tests/pages/editors/kinds';
import { LAB_ORIGIN } from '@/tests/pages/editors/serve';
import type { LabCase } from './cases';
import { openIsolatedWorld } from './isolated-world';

/** Longer than any editor here puts keys and a later change into one undo step (Quill: 1 s). */
const REST_MS = 1_100;
/** Slate looks at the caret ten times a second; nobody moves it faster by hand. */
const CARET_MS = 120;
/** How long an editor may take to show what a key did. */
const PATIENCE_MS = 1_000;

/** What one case did to one editor. */
export interface Outcome {
  results: InsertResult[];
  /** The agent's text before and after, without what the editor shows below it. */
  draft: string;
  text: string;
  /** The text after `ZZ` was typed on. */
  typed: string;
  /** The text after one Ctrl+Z instead; null after several phrases, which editors group as they like. */
  undone: string | null;
}

interface Stand {
  page: Page;
  insert: (text: string) => Promise<InsertResult>;
  editor: Locator;
  /** What the editor shows of its own below the agent's text, a signature for example. */
  tail: string;
}

function locate(page: Page, path: readonly string[]): Locator {
  let scope: Page | FrameLocator = page;
  for (const step of path.slice(0, -1)) if (step === 'iframe') scope = page.frameLocator(step);
  return scope.locator(path.at(-1) ?? '');
}

async function open(context: BrowserContext, { kind, path }: LabEditor): Promise<Stand> {
  const page = await context.newPage();
  await page.goto(`${LAB_ORIGIN}/${kind}`);
  await page.waitForFunction(() => window.lab !== undefined);
  const insert = await openIsolatedWorld(page);
  const tail = await textOf(page);
  return { page, insert: (text) => insert(path, text), editor: locate(page, path), tail };
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => window.lab?.text() ?? '');
}

/** The text once it is `wanted`, or what it is when patience ends. */
async function eventually(page: Page, wanted: string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  let text = await textOf(page);
  while (text !== wanted && Date.now() < deadline) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    text = await textOf(page);
  }
  return text;
}

async function rest(page: Page, ms: number): Promise<void> {
  await page.waitForFunction((least) => (window.lab?.restedMs() ?? 0) > least, ms);
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (!key.startsWith('[')) await page.keyboard.type(key);
    else {
      await page.keyboard.press(key.slice(1, -1));
      await rest(page, CARET_MS);
    }
  }
}

async function write({ page, editor }: Stand, { keys, focus }: LabCase): Promise<void> {
  await editor.click({ position: { x: 24, y: 14 } });
  await press(page, keys);
  if (keys.length > 0) await rest(page, REST_MS);
  if (focus === 'elsewhere') await page.locator('#elsewhere').click();
}

interface Run {
  results: InsertResult[];
  draft: string;
  text: string;
  end: string;
}

/** Writes the draft, chooses the phrases, reads, does one thing more and reads again. */
async function runOnce(
  context: BrowserContext,
  editor: LabEditor,
  task: LabCase,
  last: { keys: readonly string[]; wanted: string },
): Promise<Run> {
  const stand = await open(context, editor);
  const { page, tail } = stand;
  function own(whole: string): string {
    return whole.endsWith(tail) ? whole.slice(0, whole.length - tail.length) : whole;
  }
  await write(stand, task);
  const draft = own(await eventually(page, task.draft + tail));
  const results: InsertResult[] = [];
  for (const phrase of task.phrases) results.push(await stand.insert(phrase));
  const text = own(await textOf(page));
  await press(page, last.keys);
  const end = own(await eventually(page, last.wanted + tail));
  await page.close();
  return { results, draft, text, end };
}

/** Runs a case on two fresh pages: on one to type on behind the phrase, on one to take it back. */
export async function runCase(
  context: BrowserContext,
  editor: LabEditor,
  task: LabCase,
): Promise<Outcome> {
  const undo = { keys: ['[Control+z]'], wanted: task.draft };
  const [typing, undoing] = await Promise.all([
    runOnce(context, editor, task, { keys: ['ZZ'], wanted: task.typed }),
    task.phrases.length > 1 ? null : runOnce(context, editor, task, undo),
  ]);
  const { results, draft, text, end } = typing;
  return { results, draft, text, typed: end, undone: undoing?.end ?? null };
}
