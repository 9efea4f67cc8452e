import { choosePlacebos } from '@/lib/adherence/placebos';
import { LIBRARY } from '@/lib/prompting/library';
import type { Phrase } from '@/lib/prompting/phrase';
import type { Interval } from '@/lib/statistics/interval';
import { wilson } from '@/lib/statistics/wilson';
import type { Engine } from '../replay/engine';
import { match } from './judge-pairs';
import type { Pair } from './read-pairs';

/** As many as the panel mostly shows. */
const SHOWN = 2;

const SLOTS = {
  name: 'Alex',
  thing: 'order',
  reference: 'order 4471',
  date: '3 March',
  duration: 'two weeks',
  agent: 'Robin',
};

function placebosFor(phrase: Phrase, seed: string): string[] | null {
  const { situations, emotions, stages, channels } = phrase;
  return choosePlacebos({
    library: LIBRARY,
    offered: new Set([phrase.id]),
    k: SHOWN,
    situation: situations[0] ?? null,
    mood: emotions[0] ?? 'neutral',
    stage: stages[0] ?? 'act',
    channel: channels[0] ?? 'chat',
    slots: SLOTS,
    seed,
  });
}

/**
 * How often a reply that follows its own suggestion is said to follow one of two phrases that nobody saw, chosen
 * and matched as the host does it: the chance part of adherence. Null where there is no such reply.
 */
export async function placeboRate(
  engine: Engine,
  pairs: readonly Pair[],
): Promise<Interval | null> {
  let tried = 0;
  let followed = 0;
  for (const pair of pairs) {
    const phrase = LIBRARY.find(({ id }) => id === pair.phrase);
    const texts = phrase && pair.follows ? placebosFor(phrase, pair.id) : null;
    if (!texts) continue;
    const levels: string[] = [];
    for (const suggestion of texts)
      levels.push((await match(engine, { suggestion, reply: pair.reply })).level);
    tried += 1;
    followed += Number(levels.some((level) => level !== 'none'));
  }
  return tried > 0 ? wilson(followed, tried) : null;
}
