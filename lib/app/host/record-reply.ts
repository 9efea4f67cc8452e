import { concreteness } from '../../adherence/concrete';
import { sentences } from '../../conversation/sentences';
import type { NewEvent, ReplyData } from '../../events/event';
import type { Act } from '../../reading/labels';
import { readActs } from '../read-acts';
import type { HostDeps } from './host-deps';
import { keep } from './keep';
import { matchPlacebos, matchSeen } from './match-reply';
import { momentAt, type TabState } from './tab-state';
import { whatTheModelSays } from './what-the-model-says';

/** A reply the agent sent, as the page saw it. */
export interface SentReply {
  text: string;
  mode: 'public' | 'unknown';
  at: string;
}

function countActs(found: { label: Act }[]): Partial<Record<Act, number>> {
  const counts: Partial<Record<Act, number>> = {};
  for (const { label } of found) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

function secondsBetween(from: string | null, to: string): number | null {
  const gap = from ? Math.round((Date.parse(to) - Date.parse(from)) / 1000) : Number.NaN;
  return Number.isFinite(gap) && gap >= 0 ? gap : null;
}

/** True for the first human answer in a thread that a bot had answered before. */
function takesOver(tab: TabState, reply: string): boolean {
  const { messages } = tab.conversation;
  const human = messages.filter(
    ({ author, text }) => author.kind === 'agent' && text.trim() !== reply.trim(),
  );
  return human.length === 0 && messages.some(({ author }) => author.kind === 'bot');
}

/**
 * Records a reply of this agent, prompted or not: its acts, what it names, and how it followed what was seen,
 * or in the holdout what would have been. Nothing is recorded once `signal` aborts: all was erased meanwhile.
 */
export async function recordReply(
  deps: HostDeps,
  tab: TabState,
  sent: SentReply,
  signal: AbortSignal,
): Promise<void> {
  const { conversation, ticketKey } = tab;
  const { careMode } = deps.settings();
  const moment = momentAt(tab, sent.at);
  const burst = moment?.burst;
  const options = { priority: 'newest' } as const;
  const acts = await whatTheModelSays(deps, (encoder) =>
    readActs(encoder, deps.heads, sent.text, burst?.text ?? '', options),
  );
  const followed = moment && (await matchSeen(deps, moment.seen, sent.text));
  const placebo = moment && (await matchPlacebos(deps, tab, moment, sent.text, signal));
  const words = await deps.records.keyed(['words', ticketKey, sent.text]);
  const data: ReplyData = {
    ticket: ticketKey,
    moment: moment?.momentId ?? null,
    offer: moment && moment.seen.size > 0 ? moment.offerId : null,
    site: conversation.site,
    channel: conversation.channel,
    mode: sent.mode,
    acts: countActs(acts),
    sentences: sentences(sent.text).length,
    words: sent.text.split(/\s+/).filter(Boolean).length,
    followed,
    // Care mode: how long it took is not even computed.
    seconds: careMode ? null : secondsBetween(burst?.time ?? null, sent.at),
    ...(placebo ? { placebo } : {}),
    ...(burst ? concreteness(burst.text, sent.text) : {}),
  };
  const dedupe = `reply:${data.moment ?? ticketKey}:${words}`;
  const events: NewEvent[] = [{ kind: 'reply', at: sent.at, dedupe, data }];
  if (takesOver(tab, sent.text)) {
    const valence = moment ? (tab.readings.get(moment.key)?.reading.valence ?? null) : null;
    events.push({
      kind: 'hand_over',
      at: sent.at,
      dedupe: `hand_over:${ticketKey}`,
      data: { ticket: ticketKey, site: conversation.site, from: 'bot', to: 'agent', valence },
    });
  }
  if (!signal.aborted) await keep(deps, tab, events);
}
