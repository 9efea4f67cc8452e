import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveZendesk } from '@/tests/pages/zendesk/serve';
import { launch } from '../browser/launch';
import { parseArguments, USAGE } from './arguments';
import { parseConversation } from './conversation-file';
import { agreeOnWelcome, openDesk, openPanel, TICKET } from './open-stage';
import { takeLooks, takeTogether } from './pictures';
import { play } from './play';
import { saveExports } from './save-exports';
import { say } from './transcript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const OUT = join(ROOT, 'demo-output');
const DEFAULT = fileURLToPath(new URL('./default-conversation.jsonl', import.meta.url));

function build(): void {
  const started = performance.now();
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('the build left no extension');
  say(`Built the extension in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function demo(): Promise<void> {
  const { headless, conversation } = parseArguments(process.argv.slice(2));
  const lines = parseConversation(await readFile(conversation ?? DEFAULT, 'utf8'));
  build();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  say(headless ? 'Opening a browser without a window (no display).' : 'Opening a browser.');
  const { context, extensionId, close } = await launch({
    extension: EXTENSION,
    headless,
    locale: 'en-US',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
  });
  try {
    // tsx wraps named functions in a helper that a page does not have.
    await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await serveZendesk(context);
    const agent = await agreeOnWelcome(context, extensionId, OUT);
    const desk = await openDesk(context, lines);
    const panel = await openPanel(context, agent, extensionId, desk, headless);
    async function onPhrases(): Promise<void> {
      await takeTogether(context, desk, panel, join(OUT, 'desk-and-panel.png'));
      await takeLooks(panel, OUT, 'panel', 400);
    }
    const stage = { desk, panel, ticket: TICKET, pace: headless ? 0 : 1_500, onPhrases };
    const times = await play(stage, lines);
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
