import type { Act } from '../reading/labels';
import type { Estimate } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import type { MomentFact } from './facts';
import { NEGATIVE_VALENCE, saysAgain } from './moment-traits';

/** When a behaviour is expected of a reply. */
export const STANDARD_OCCASIONS = [
  'always',
  'first_reply',
  'negative',
  'question',
  'repeat',
  'urgent',
] as const;
export type StandardOccasion = (typeof STANDARD_OCCASIONS)[number];

/** One behaviour of a team's standard, bound to an act that can be found in a reply (product.md S13). */
export interface Behaviour {
  id: string;
  act: Act;
  occasion: StandardOccasion;
  /** `do`: the act is expected. `once`: at most once in a reply. `avoid`: it should not be there. */
  rule: 'do' | 'once' | 'avoid';
}

/** How often a behaviour was there, of the replies where it applied. */
export interface BehaviourAdherence {
  id: string;
  kept: number;
  estimate: Estimate;
}

const APPLIES: Record<StandardOccasion, (moment: MomentFact) => boolean> = {
  always: () => true,
  first_reply: ({ index }) => index === 0,
  negative: ({ valence }) => valence !== null && valence <= NEGATIVE_VALENCE,
  question: ({ asks }) => asks,
  repeat: saysAgain,
  urgent: ({ flags }) => flags.urgency > 0,
};

const KEEPS: Record<Behaviour['rule'], (times: number) => boolean> = {
  do: (times) => times > 0,
  once: (times) => times <= 1,
  avoid: (times) => times === 0,
};

/**
 * Standard adherence (product.md S13): replies that keep a behaviour, of those where it applies; Wilson.
 * Only replies of this agent to bursts that were read count; history is left out.
 */
export function standardAdherence(
  moments: readonly MomentFact[],
  behaviours: readonly Behaviour[],
): BehaviourAdherence[] {
  const answered = moments.flatMap((moment) =>
    moment.reply && !moment.history ? [{ moment, acts: moment.reply.acts }] : [],
  );
  return behaviours.map(({ id, act, occasion, rule }) => {
    const where = answered.filter(({ moment }) => APPLIES[occasion](moment));
    const kept = where.filter(({ acts }) => KEEPS[rule](acts[act] ?? 0)).length;
    return { id, kept, estimate: proportion(kept, where.length) };
  });
}
