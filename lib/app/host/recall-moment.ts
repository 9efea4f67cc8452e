import { type MomentArm, momentArm } from '../../adherence/holdout';
import type { AttuneEvent, EventKind, EventOf } from '../../events/event';
import { fillSlots } from '../../prompting/fill';
import { LIBRARY } from '../../prompting/library';
import type { HostDeps } from './host-deps';
import type { MomentState, TabState } from './tab-state';

function kindOf<K extends EventKind>(events: readonly AttuneEvent[], kind: K): EventOf<K>[] {
  return events.filter((event): event is EventOf<K> => event.kind === kind);
}

/** The arm of the first offer, or `outside` where one left the lot. */
function armOf(offers: readonly EventOf<'offer'>[]): MomentArm | null {
  if (offers.some(({ data }) => data.arm === 'outside')) return 'outside';
  const [first] = offers;
  return first ? (first.data.arm ?? 'off') : null;
}

function textOf(moment: MomentState, id: string): string | null {
  const offered = moment.offered.get(id);
  if (offered !== undefined) return offered;
  const phrase = LIBRARY.find((each) => each.id === id);
  return phrase ? fillSlots(phrase.text, moment.result?.slots ?? {}) : null;
}

/**
 * Takes up what an earlier life of the host, or another tab, recorded of a moment that is known here only
 * now: which phrases were seen and used, so that a reply still counts as prompted, and the arm of the
 * holdout. The texts are made again from the conversation on screen; a phrase that the library no longer
 * has, or that can no longer be filled, is left out.
 */
export async function recallMoment(
  deps: HostDeps,
  tab: TabState,
  moment: MomentState,
  momentId: string,
): Promise<void> {
  const events = await deps.records.eventsOf(tab.ticketKey).catch((error: unknown) => {
    // The moment goes on as a new one.
    deps.report(error, 'recall');
    return [];
  });
  const offers = kindOf(events, 'offer').filter(({ data }) => data.moment === momentId);
  if (offers.length === 0) return;
  const care = moment.arm === 'outside';
  moment.arm = momentArm(armOf(offers), { on: deps.settings().holdout, drawn: tab.drawn, care });
  const ids = new Set(offers.map(({ id }) => id));
  const uses = kindOf(events, 'insertion').filter(({ data }) => ids.has(data.offer));
  const seen = kindOf(events, 'impression').filter(({ data }) => ids.has(data.offer));
  const phrases = [
    ...seen.flatMap(({ data }) => data.phrases),
    ...uses.map(({ data }) => data.phrase),
  ];
  for (const id of new Set(phrases)) {
    const text = textOf(moment, id);
    if (text !== null) moment.seen.set(id, text);
  }
  for (const { data } of uses) if (data.result !== 'failed') moment.used.push(data.phrase);
}
