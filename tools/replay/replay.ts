import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { runMain } from '../command-line/run-main';
import { createPool } from './pool';
import { replayLines } from './replay-lines';

const USAGE = `usage: npm run --silent replay -- IN.jsonl > OUT.jsonl
Reads conversations (one JSON object a line; standard input without a file or with "-") and prints what
Attune reads in each and would offer. Bad lines are named on standard error; the exit status is then 1.
`;

/** More processes than this only compete for memory: each holds a model. */
const MOST_PROCESSES = 8;
/** Lines read ahead for each process, so that none waits for a slow one. */
const AHEAD = 8;

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith('--')) {
    process.stderr.write(USAGE);
    return args[0] === '--help' ? 0 : 2;
  }
  const [path = '-'] = args;
  const source = path === '-' ? process.stdin : createReadStream(path);
  if (path !== '-') await once(source, 'open');
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY });
  const size = Math.min(availableParallelism(), MOST_PROCESSES);
  const pool = createPool(size);
  const { bad } = await replayLines(lines, pool.replay, size * AHEAD, {
    async out(line) {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    },
    err: (line) => process.stderr.write(`${path === '-' ? 'standard input' : path}, ${line}\n`),
  });
  pool.close();
  return bad > 0 ? 1 : 0;
}

await runMain(main);
