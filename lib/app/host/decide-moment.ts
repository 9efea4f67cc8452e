import { momentArm } from '../../adherence/holdout';
import { pickLocale } from '../../i18n/locale';
import { promptMoment } from '../../prompting/moment';
import type { HostDeps } from './host-deps';
import { keep } from './keep';
import { recallMoment } from './recall-moment';
import { momentEvent, offerEvent } from './record-moment';
import { burstKey, type TabState } from './tab-state';

/**
 * Chooses what to say for the newest burst from what was read so far; nothing while it is not read.
 * Pure but for the tab's state.
 */
export function decide(deps: HostDeps, tab: TabState): void {
  const { moment } = tab;
  if (!moment || !tab.readings.has(moment.key)) return;
  const { formality, emoji, locale, holdout } = deps.settings();
  moment.result = promptMoment({
    conversation: tab.conversation,
    bursts: tab.bursts,
    readings: tab.bursts.map((burst) => tab.readings.get(burstKey(burst))?.reading ?? null),
    corrected: moment.corrected,
    settings: { formality, emoji, locale: pickLocale(locale, deps.languages) },
    used: tab.used,
    exclude: moment.excluded,
    acceptance: deps.records.liked(),
  });
  const { care } = moment.result;
  moment.arm = momentArm(moment.arm, { on: holdout, drawn: tab.drawn, care });
  for (const { id, text } of moment.result.offers) moment.offered.set(id, text);
}

/** Records the newest moment once and what is offered for it, as it changes. */
export async function recordMoment(deps: HostDeps, tab: TabState): Promise<void> {
  const { moment } = tab;
  const burst = tab.bursts.at(-1);
  const reading = moment ? tab.readings.get(moment.key)?.reading : undefined;
  if (!moment?.result || !burst || !reading) return;
  if (!moment.momentId) {
    const event = await momentEvent(deps, tab, burst, reading, moment.result);
    const [id] = await keep(deps, tab, [event]);
    moment.momentId = id ?? null;
    if (id) await recallMoment(deps, tab, moment, id);
  }
  if (!moment.momentId) return;
  const offer = offerEvent(tab, moment.momentId, moment.result, moment.arm ?? 'off');
  if (!offer) return;
  const [offerId] = await keep(deps, tab, [offer]);
  moment.offerId = offerId ?? null;
}
