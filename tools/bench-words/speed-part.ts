import { performance } from 'node:perf_hooks';
import { LIBRARY } from '@/lib/prompting/library';
import { promptMoment } from '@/lib/prompting/moment';
import type { Phrase } from '@/lib/prompting/phrase';
import { percentile } from '../bench/percentile';
import type { Engine } from '../replay/engine';
import { readTalks } from './read-talks';
import { readRows, situationRow } from './rows';

const PHRASES = 1000;
const ROUNDS = 20;

function thousand(): Phrase[] {
  return Array.from({ length: PHRASES }, (_, at) => LIBRARY[at % LIBRARY.length])
    .filter((phrase) => phrase !== undefined)
    .map((phrase, at) => ({ ...phrase, id: `${phrase.id}-${at}` }));
}

/** How long choosing takes with 1,000 phrases, over labelled conversations. */
export async function speedPart(engine: Engine): Promise<string> {
  const rows = readRows('situation-develop', situationRow).filter((_, at) => at % 3 === 0);
  const talks = await readTalks(engine, rows);
  const library = thousand();
  const settings = { formality: 'neutral', emoji: false, locale: 'en' } as const;
  const took: number[] = [];
  for (const { conversation, bursts, readings } of talks) {
    const moment = { conversation, bursts, readings, settings, used: [], library };
    // A silence chooses nothing.
    if (promptMoment(moment).offers.length === 0) continue;
    const rounds = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      promptMoment(moment);
      return performance.now() - start;
    });
    // What else the machine does only adds: the least of the rounds is the work itself.
    took.push(Math.min(...rounds));
  }
  const [half, most] = [0.5, 1].map((share) => `${percentile(took, share).toFixed(2)} ms`);
  return `Speed: promptMoment with ${library.length} phrases, ${took.length} conversations with offers, least of ${ROUNDS} runs each: median ${half}, slowest ${most}`;
}
