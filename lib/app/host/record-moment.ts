import type { MomentArm } from '../../adherence/holdout';
import type { Burst } from '../../conversation/bursts';
import type { MomentData, NewEvent, OfferData } from '../../events/event';
import { doubtOf, doubtReading } from '../../prompting/doubt-reading';
import type { MomentResult } from '../../prompting/moment';
import { holdsQuestion } from '../../reading/holds-question';
import type { Reading } from '../../reading/reading';
import { repeatsEarlier } from '../../reading/repeats-earlier';
import type { HostDeps } from './host-deps';
import { burstKey, type TabState } from './tab-state';

/** The event of one burst that was read. `dedupe` makes a second tab or a second life add nothing. */
export async function momentEvent(
  deps: HostDeps,
  tab: TabState,
  burst: Burst,
  reading: Reading,
  result: MomentResult | null,
): Promise<NewEvent> {
  const { conversation, ticketKey } = tab;
  const { address, name } = conversation.customer;
  const customer = address ?? name;
  const burstHash = await deps.records.keyed(['burst', ticketKey, burst.messageIds[0] ?? '']);
  const words = await deps.records.keyed(['words', ticketKey, burst.text]);
  const earlier = tab.bursts.filter(({ index }) => index < burst.index).map(({ text }) => text);
  const data: MomentData = {
    ticket: ticketKey,
    customer: customer ? await deps.records.keyed(['customer', conversation.site, customer]) : null,
    burst: burstHash,
    index: burst.index,
    site: conversation.site,
    channel: conversation.channel,
    language: conversation.language,
    reading: doubtReading(reading, doubtOf(burst.text, reading)),
    situation: result?.situation ?? null,
    stage: result?.stage ?? null,
    history: tab.historyKeys.has(burstKey(burst)),
    asks: holdsQuestion(burst.text),
    repeats: repeatsEarlier(burst.text, earlier),
  };
  return {
    kind: 'moment',
    at: new Date().toISOString(),
    dedupe: `moment:${burstHash}:${words}`,
    data,
  };
}

/**
 * What was decided for a moment: phrases, phrases held back by lot, or silence and why. Null where nothing
 * was decided.
 */
export function offerEvent(
  tab: TabState,
  momentId: string,
  result: MomentResult,
  arm: MomentArm,
): Extract<NewEvent, { kind: 'offer' }> | null {
  const phrases = result.offers.map(({ id }) => id);
  const some = phrases.length > 0;
  if (!some && !result.silence) return null;
  const found = arm === 'holdout' ? 'holdout' : 'match';
  const data: OfferData = {
    ticket: tab.ticketKey,
    moment: momentId,
    state: some ? (arm === 'holdout' ? 'withheld' : 'shown') : 'silent',
    why: some ? found : (result.silence ?? 'nothing_fits'),
    phrases,
    ...(arm === 'off' ? {} : { arm }),
  };
  // The same phrases once more, now outside of the lot, are news.
  const outside = arm === 'outside' ? ':outside' : '';
  return {
    kind: 'offer',
    at: new Date().toISOString(),
    dedupe: `offer:${momentId}:${data.why}:${phrases.join(',')}${outside}`,
    data,
  };
}
