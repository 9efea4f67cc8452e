import { readFileSync } from 'node:fs';
import { readBurst } from '@/lib/app/read-burst';
import { createEngine } from '../replay/engine';
import { customerTurns } from './customer-turns';
import { fitPrior } from './fit-prior';

const USAGE = `usage: npx tsx tools/prior/prior.ts TURNS.tsv...
Prints what the next message of a customer feels like by how this one does, where nobody followed a
phrase: the numbers of lib/reports/prior-expectation.ts. TURNS.tsv are customer turns of support chats
with the columns conversationId, turnNumber and utterance (MultiDoGO, turn level, CDLA-Permissive 1.0).
`;

/** Conversations read of each file: enough for the third digit. */
const MOST = 150;

async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { encoder, heads } = await createEngine();
  const chats: number[][] = [];
  for (const path of paths) {
    for (const turns of customerTurns(readFileSync(path, 'utf8')).slice(0, MOST)) {
      const valences: number[] = [];
      for (const [index, text] of turns.entries()) {
        const burst = { index, messageIds: [`${index}`], text, parts: [], time: null, context: [] };
        const { sure, valence } = await readBurst(encoder, heads, burst, { priority: 'newest' });
        valences.push(sure ? valence : Number.NaN);
      }
      chats.push(valences);
    }
  }
  process.stdout.write(`${JSON.stringify(fitPrior(chats), null, 2)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
