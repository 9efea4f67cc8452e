export const USAGE = `npm run --silent read-page -- FILE.html --url URL

Shows a saved page in Chromium at URL (its scripts off, nothing else loaded) and prints the
conversation that Attune's reader finds in it, as JSON.`;

/** Reads the arguments; throws with what is wrong. */
export function parseArguments(argv: readonly string[]): { file: string; url: string } {
  let file: string | null = null;
  let url: string | null = null;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? '';
    if (argument === '--url') {
      at += 1;
      url = argv[at] ?? null;
    } else if (argument.startsWith('--')) throw new Error(`Unknown argument: ${argument}`);
    else if (file) throw new Error(`One file at a time: ${argument}`);
    else file = argument;
  }
  if (!file) throw new Error('Name the saved page.');
  if (!url) throw new Error('Say with --url where the page was saved from.');
  if (!URL.canParse(url)) throw new Error(`Not a URL: ${url}`);
  return { file, url };
}
