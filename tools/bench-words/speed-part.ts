import { performance } from 'node:perf_hooks';
import { LIBRARY } from '@/lib/prompting/library';
import { promptMoment } from '@/lib/prompting/moment';
import type { Phrase } from '@/lib/prompting/phrase';
import { percentile } from '../bench/percentile';
import type { Engine } from '../replay/engine';
import { readTalks } from './read-talks';
import { readRows, situationRow } from './rows';

const PHRASES = 1000;
const ROUNDS = 10;

function thousand(): Phrase[] {
  return Array.from({ length: PHRASES }, (_, at) => LIBRARY[at % LIBRARY.length])
    .filter((phrase) => phrase !== undefined)
    .map((phrase, at) => ({ ...phrase, id: `${phrase.id}-${at}` }));
}

/** How long choosing takes with 1,000 phrases, over 50 real conversations. */
export async function speedPart(engine: Engine): Promise<string> {
  const rows = readRows('situation-develop', situationRow).filter((_, at) => at % 3 === 0);
  const talks = await readTalks(engine, rows);
  const library = thousand();
  const settings = { formality: 'neutral', emoji: false, locale: 'en' } as const;
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { conversation, bursts, readings } of talks) {
      const start = performance.now();
      const moment = { conversation, bursts, readings, settings, used: [], library };
      const { offers } = promptMoment(moment);
      const spent = performance.now() - start;
      // The first round only warms up; a silence chooses nothing.
      if (round > 0 && offers.length > 0) took.push(spent);
    }
  const [half, most] = [0.5, 0.95].map((p) => `${percentile(took, p).toFixed(2)} ms`);
  return `Speed: promptMoment with ${library.length} phrases, ${took.length} runs with offers: median ${half}, 95th percentile ${most}`;
}
