import type { Estimate } from '../statistics/interval';
import { pairedProportionDifference } from '../statistics/newcombe';
import { proportion } from '../statistics/wilson';
import { hasClosure } from './closure';
import { conversationKey } from './clustering';
import { contactOutcomes } from './first-contact';
import type { ReportInput } from './report-input';

/** First contact resolution, and how much of it a customer would call resolved (product.md S1). */
export interface FcrReport {
  /** W: days of silence that resolve, and within which a further contact counts. */
  days: number;
  /** As seen from these browsers: contacts elsewhere are not known. */
  seenFrom: 'this_browser';
  /** Too young to tell. */
  pending: number;
  /** Belong to an earlier contact and are not first ones. */
  followUps: number;
  /** Resolved first contacts of all whose outcome and closure are known; `missing`: closure is not. */
  fcr: Estimate;
  /** Resolved with closure. */
  efcr: Estimate;
  /** FCR − EFCR on the same conversations. */
  gap: Estimate;
}

/**
 * FCR = Σ resolved₁ / N and EFCR = Σ resolved₁·closure / N over first contacts of the period that are
 * no longer pending. A conversation whose closure cannot be told is missing from both, so that the gap
 * compares the same conversations. It holds no handle time and stays in care mode.
 */
export function fcrReport({ facts, all, options }: ReportInput): FcrReport {
  const { silenceDays } = options;
  const outcomes = contactOutcomes(all.conversations, silenceDays, all.now);
  let [resolved, closed, n, missing, pending, followUps] = [0, 0, 0, 0, 0, 0];
  for (const conversation of facts.conversations) {
    if (conversation.moments.length === 0) continue;
    const outcome = outcomes.get(conversationKey(conversation));
    if (outcome === 'pending') pending += 1;
    else if (outcome === 'follow_up') followUps += 1;
    else {
      const closure = outcome === 'resolved' ? hasClosure(conversation) : false;
      if (closure === null) missing += 1;
      else n += 1;
      resolved += Number(outcome === 'resolved' && closure !== null);
      closed += Number(closure === true);
    }
  }
  const table = { both: closed, first: resolved - closed, second: 0, neither: n - resolved };
  return {
    ...{ days: silenceDays, seenFrom: 'this_browser', pending, followUps },
    fcr: proportion(resolved, n, missing),
    efcr: proportion(closed, n, missing),
    gap: pairedProportionDifference(table, { missing }),
  };
}
