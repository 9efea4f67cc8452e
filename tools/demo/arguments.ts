export interface DemoArguments {
  headless: boolean;
  /** One help desk, or null for all. */
  site: string | null;
  /** Path of a conversation file, or null for the one that comes with the demo. */
  conversation: string | null;
}

export const USAGE = `npm run demo -- [--headless] [--site NAME] [--conversation FILE.jsonl]

  --headless              no window (chosen by itself where there is no display)
  --site NAME             one help desk, e.g. intercom; all of them else
  --conversation FILE     plays FILE: a line each {"role", "name", "text", "time"};
                          role is customer, agent, bot or note. An agent's line
                          without text means: use the first phrase.`;

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function valueAfter(argv: readonly string[], at: number, what: string): string {
  const value = argv[at + 1];
  if (!value || value.startsWith('--')) throw new Error(`${argv[at]} needs ${what}.`);
  return value;
}

/** Reads the demo's arguments; throws with what is wrong. `sites` are the desks there are. */
export function parseArguments(argv: readonly string[], sites: readonly string[]): DemoArguments {
  const parsed: DemoArguments = { headless: !hasDisplay(), site: null, conversation: null };
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at];
    if (argument === '--headless') parsed.headless = true;
    else if (argument === '--conversation') {
      parsed.conversation = valueAfter(argv, at, 'the path of a file');
      at += 1;
    } else if (argument === '--site') {
      parsed.site = valueAfter(argv, at, `one of ${sites.join(', ')}`);
      at += 1;
      if (!sites.includes(parsed.site)) {
        throw new Error(`--site ${parsed.site} is not one of ${sites.join(', ')}.`);
      }
    } else throw new Error(`Unknown argument: ${argument}`);
  }
  return parsed;
}
