import { asksFor } from '../reading/asks';
import type { Situation } from '../reading/labels';
import type { Flags } from '../reading/reading';
import { hasDanger } from './danger';
import { forbiddenBy } from './signs';
import { saysVulnerable } from './vulnerability';

/** Situations in which a person is at risk. */
const AT_RISK: readonly Situation[] = ['health_safety', 'hardship'];

export interface CareInput {
  /** All customer bursts: what was said once stays. */
  texts: readonly string[];
  /** What the model heard in the newest. */
  flags: Pick<Flags, 'vulnerable' | 'escalation'>;
  /** All that may have happened. */
  situations: readonly Situation[];
}

/**
 * Whether no trial may hold anything back here: someone vulnerable, grief, danger, or a talk that escalates
 * (a manager is asked for, the law is named). One sign is enough, however weak: to leave out too much costs
 * some cases, to leave out too little costs a person.
 */
export function needsCare({ texts, flags, situations }: CareInput): boolean {
  if (flags.vulnerable || flags.escalation) return true;
  if (situations.some((situation) => AT_RISK.includes(situation))) return true;
  // Grief and the law are all that words alone forbid.
  if (forbiddenBy(texts).size > 0) return true;
  return texts.some(
    (text) => hasDanger(text) || saysVulnerable(text) || asksFor(text) === 'manager',
  );
}
