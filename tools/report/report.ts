import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { runMain } from '../command-line/run-main';
import { parseArguments, USAGE } from './arguments';
import { makeReport } from './make-report';
import type { LineSource } from './read-events';

function linesOf(file: string): LineSource {
  const input = file === '-' ? process.stdin : createReadStream(file);
  return { file, lines: createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }) };
}

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    process.stderr.write(words.includes('--help') ? USAGE : `${parsed.reason}\n${USAGE}`);
    return words.includes('--help') ? 0 : 2;
  }
  const { events, kpis } = parsed.arguments;
  const files = kpis.map((name) => ({ name: basename(name), text: readFileSync(name, 'utf8') }));
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const made = await makeReport(events.map(linesOf), files, parsed.arguments, here);
  for (const complaint of made.complaints) process.stderr.write(`${complaint}\n`);
  if (!process.stdout.write(`${JSON.stringify(made.report, null, 2)}\n`)) {
    await once(process.stdout, 'drain');
  }
  return made.status;
}

await runMain(main);
