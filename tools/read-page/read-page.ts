import { readFile } from 'node:fs/promises';
import { parseArguments, USAGE } from './arguments';
import { readSavedPage } from './show-page';

/** Exit status: 0 read, 1 there is no conversation that can be read, 2 the call is wrong. */
async function readPage(argv: readonly string[]): Promise<number> {
  let call: { file: string; url: string };
  try {
    call = parseArguments(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  const html = await readFile(call.file, 'utf8').catch(() => null);
  if (html === null) {
    console.error(`${call.file} cannot be read.`);
    return 2;
  }
  const reading = await readSavedPage(html, call.url);
  if (reading.ok) {
    console.log(JSON.stringify(reading.conversation, null, 2));
    return 0;
  }
  const { reason, site, missing, sites } = reading;
  if (reason === 'unknown_site') {
    console.error(`No help desk is known at ${call.url}. Known are:\n  ${sites.join('\n  ')}`);
    return 2;
  }
  const health = { state: 'changed', missing };
  console.log(JSON.stringify({ site, ticket: null, reason, health, messages: [] }, null, 2));
  console.error(`The page shows no conversation that can be read: ${reason.replaceAll('_', ' ')}.`);
  return 1;
}

process.exitCode = await readPage(process.argv.slice(2));
