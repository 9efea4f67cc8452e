import type { CorrectionData, InsertionData, NewEvent } from '../../events/event';
import type { HostDeps } from './host-deps';
import { keep } from './keep';
import type { MomentState, TabState } from './tab-state';

function now(): string {
  return new Date().toISOString();
}

/** The offer's phrases were visible for one second beside a reply box that can be written in. */
export async function recordSeen(deps: HostDeps, tab: TabState, offer: string): Promise<void> {
  const { moment, ticketKey } = tab;
  if (!moment?.result || moment.offerId !== offer) return;
  if (tab.conversation.health.missing.includes('composer')) return;
  for (const { id, text } of moment.result.offers) moment.seen.set(id, text);
  const phrases = moment.result.offers.map(({ id }) => id);
  await keep(deps, tab, [
    {
      kind: 'impression',
      at: now(),
      dedupe: `impression:${offer}`,
      data: { ticket: ticketKey, offer, phrases },
    },
  ]);
}

/** The moment a phrase was offered for, newest first: the customer may have written again since it was pressed. */
function momentOf(tab: TabState, phrase: string): MomentState | null {
  const known = tab.moment ? [tab.moment, ...tab.past] : tab.past;
  return known.find(({ offered }) => offered.has(phrase)) ?? null;
}

/**
 * The agent pressed a phrase's button and this came of it. `offer`: null where it was pressed before its
 * offer was recorded.
 */
export async function recordUse(
  deps: HostDeps,
  tab: TabState,
  {
    deed,
    offer: pressed,
    ...use
  }: Omit<InsertionData, 'ticket' | 'offer'> & { deed: string; offer: string | null },
): Promise<void> {
  const moment = momentOf(tab, use.phrase);
  const text = moment?.offered.get(use.phrase);
  const offer = pressed ?? moment?.offerId;
  if (!moment || text === undefined || !offer) return;
  moment.seen.set(use.phrase, text);
  const used = moment === tab.moment ? moment.used : tab.used;
  if (use.result !== 'failed') used.push(use.phrase);
  await keep(deps, tab, [
    {
      kind: 'insertion',
      at: now(),
      dedupe: `insertion:${deed}`,
      data: { ticket: tab.ticketKey, offer, ...use },
    },
  ]);
}

/** The agent disagreed: another mood, not the customer, or not this phrase now. */
export async function recordCorrection(
  deps: HostDeps,
  tab: TabState,
  deed: string,
  correction: Omit<CorrectionData, 'ticket' | 'moment'>,
): Promise<void> {
  const moment = tab.moment?.momentId;
  if (!moment) return;
  const event: NewEvent = {
    kind: 'correction',
    at: now(),
    dedupe: `correction:${deed}`,
    data: { ticket: tab.ticketKey, moment, ...correction },
  };
  await keep(deps, tab, [event]);
}
