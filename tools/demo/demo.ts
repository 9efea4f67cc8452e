import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { type Launched, launch } from '../browser/launch';
import { type DemoArguments, parseArguments, USAGE } from './arguments';
import { parseConversation } from './conversation-file';
import { DESKS, type Desk, defaultConversation } from './desks';
import { agreeOnWelcome, openDesk, openPanel } from './open-stage';
import { takeLooks, takeTogether } from './pictures';
import { play } from './play';
import { saveExports } from './save-exports';
import { say } from './transcript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const OUT = join(ROOT, 'demo-output');

function build(): void {
  const started = performance.now();
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: [...stdio] });
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('the build left no extension');
  say(`Built the extension in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function open(headless: boolean): Promise<Launched> {
  say(headless ? 'Opening a browser without a window (no display).' : 'Opening a browser.');
  const launched = await launch({
    extension: EXTENSION,
    headless,
    locale: 'en-US',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
  });
  // tsx wraps named functions in a helper that a page does not have.
  await launched.context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  return launched;
}

async function playDesk(
  context: BrowserContext,
  extensionId: string,
  desk: Desk,
  { headless, conversation }: DemoArguments,
): Promise<number[]> {
  const file = conversation
    ? await readFile(conversation, 'utf8')
    : await defaultConversation(desk);
  const lines = parseConversation(file);
  await desk.serve(context);
  const page = await openDesk(context, desk, lines);
  const panel = await openPanel(context, extensionId, page, headless);
  if (desk.begin) {
    await takeTogether(context, page, panel, join(OUT, `${desk.site}-private.png`));
    await desk.begin(panel);
    say('The owner marks the thread as a customer’s; until then nothing of it was read.');
  }
  async function onPhrases(): Promise<void> {
    const isFirst = desk === DESKS[0];
    const name = isFirst ? 'desk-and-panel' : `${desk.site}-and-panel`;
    await takeTogether(context, page, panel, join(OUT, `${name}.png`));
    if (isFirst) await takeLooks(panel, OUT, 'panel', 400);
  }
  const openReply = async () => desk.openReply?.(page);
  const { ticket, editor } = desk;
  const stage = {
    desk: page,
    panel,
    ticket,
    editor,
    openReply,
    pace: headless ? 0 : 1_500,
    onPhrases,
  };
  const times = await play(stage, lines);
  await Promise.all([page.close(), panel.close()]);
  return times;
}

async function demo(): Promise<void> {
  const asked = parseArguments(
    process.argv.slice(2),
    DESKS.map(({ site }) => site),
  );
  const desks = DESKS.filter(({ site }) => asked.site === null || asked.site === site);
  build();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const { context, extensionId, close } = await open(asked.headless);
  try {
    await agreeOnWelcome(context, extensionId, desks, OUT);
    const times: number[] = [];
    for (const desk of desks) times.push(...(await playDesk(context, extensionId, desk, asked)));
    say(`Message to panel: median ${Math.round(median(times))} ms over ${times.length} messages.`);
    const files = await saveExports(context, extensionId, OUT);
    say(`Pictures and exports are in demo-output/: ${files.join(', ')}`);
  } finally {
    await close();
  }
}

if (process.argv.includes('--help')) console.log(USAGE);
else {
  await demo().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
