import { type AcceptanceById, acceptancePoints } from './acceptance';
import { type EligibleContext, isEligible } from './eligible';
import { fillSlots, type Slots, slotsOf } from './fill';
import type { Offer, Phrase } from './phrase';
import { isRepeat, type Said } from './repeats';
import { type ScoreContext, scorePhrase } from './score';

export const MAX_OFFERS = 3;

export interface ChooseInput {
  library: readonly Phrase[];
  state: EligibleContext;
  match: ScoreContext;
  slots: Slots;
  said: Said;
  /** Ids the agent has put aside; "show other phrases" adds those on screen. */
  exclude: readonly string[];
  /** What this agent has taken and put aside. */
  acceptance?: AcceptanceById;
  locale: 'en' | 'de';
}

interface Candidate {
  phrase: Phrase;
  text: string;
  score: number;
}

function candidates(input: ChooseInput): Candidate[] {
  const excluded = new Set(input.exclude);
  const found: Candidate[] = [];
  for (const phrase of input.library) {
    if (excluded.has(phrase.id) || !isEligible(phrase, input.state)) continue;
    const text = fillSlots(phrase.text, input.slots);
    if (text === null || isRepeat(phrase, text, input.said)) continue;
    const slotCount = slotsOf(phrase.text)?.length ?? 0;
    const liked = acceptancePoints(input.acceptance?.[phrase.id]);
    found.push({ phrase, text, score: scorePhrase(phrase, slotCount, input.match) + liked });
  }
  return found.sort((a, b) => b.score - a.score || (a.phrase.id < b.phrase.id ? -1 : 1));
}

/** How much of a candidate's acts the picked ones already do, 0..1; a second apology counts in full. */
function overlap(candidate: Phrase, picked: readonly Candidate[]): number {
  return Math.max(
    0,
    ...picked.map(({ phrase }) => {
      const shared = candidate.acts.filter((act) => phrase.acts.includes(act));
      if (shared.includes('apologise')) return 1;
      return shared.length / Math.max(candidate.acts.length, phrase.acts.length);
    }),
  );
}

/** Points a phrase loses for doing just what an offer above it does. */
const SAMENESS = 2;

/**
 * At most three phrases for the moment, best first; the ones below the first are pulled towards
 * other acts so that the agent has a real choice. The same input gives the same offers.
 */
export function choose(input: ChooseInput): Offer[] {
  const pool = candidates(input);
  const picked: Candidate[] = [];
  while (picked.length < MAX_OFFERS && pool.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    pool.forEach((candidate, at) => {
      const score = candidate.score - SAMENESS * overlap(candidate.phrase, picked);
      if (score > bestScore) [best, bestScore] = [at, score];
    });
    picked.push(...pool.splice(best, 1));
  }
  return picked.map(({ phrase, text }) => ({
    id: phrase.id,
    text,
    acts: phrase.acts,
    reason: input.locale === 'de' ? phrase.reasonDe : phrase.reason,
  }));
}
