export interface DemoArguments {
  headless: boolean;
  /** Path of a conversation file, or null for the one that comes with the demo. */
  conversation: string | null;
}

export const USAGE = `npm run demo -- [--headless] [--conversation FILE.jsonl]

  --headless              no window (chosen by itself where there is no display)
  --conversation FILE     plays FILE: a line each {"role", "name", "text", "time"};
                          role is customer, agent, bot or note. An agent's line
                          without text means: use the first phrase.`;

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Reads the demo's arguments; throws with what is wrong. */
export function parseArguments(argv: readonly string[]): DemoArguments {
  const parsed: DemoArguments = { headless: !hasDisplay(), conversation: null };
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at];
    if (argument === '--headless') parsed.headless = true;
    else if (argument === '--conversation') {
      at += 1;
      const file = argv[at];
      if (!file) throw new Error('--conversation needs the path of a file.');
      parsed.conversation = file;
    } else throw new Error(`Unknown argument: ${argument}`);
  }
  return parsed;
}
