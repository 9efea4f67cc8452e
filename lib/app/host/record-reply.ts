import { levelOf } from '../../adherence/follow';
import { sentences } from '../../conversation/sentences';
import type { NewEvent, ReplyData } from '../../events/event';
import type { Encoder } from '../../model/encoder';
import type { Act } from '../../reading/labels';
import { followScores } from '../follow-score';
import { readActs } from '../read-acts';
import type { HostDeps } from './host-deps';
import { keep } from './keep';
import { type MomentState, momentAt, type TabState } from './tab-state';

/** A reply the agent sent, as the page saw it. */
export interface SentReply {
  text: string;
  mode: 'public' | 'unknown';
  at: string;
}

const LEVELS = { verbatim: 3, edited: 2, meaning: 1, none: 0 } as const;

/** A reply is recorded even where the model cannot run; then without acts and followed by words alone. */
async function whatTheModelSays<T>(
  deps: HostDeps,
  ask: (encoder: Encoder) => Promise<T[]>,
): Promise<T[]> {
  try {
    return await ask(await deps.encoder);
  } catch (error) {
    deps.report(error, 'reply');
    return [];
  }
}

async function followed(
  deps: HostDeps,
  moment: MomentState | null,
  reply: string,
): Promise<ReplyData['followed']> {
  const seen = [...(moment?.seen ?? [])];
  let best: ReplyData['followed'] = null;
  for (const [phrase, suggestion] of seen) {
    const options = { priority: 'newest' } as const;
    const scores = await whatTheModelSays(deps, (encoder) =>
      followScores(encoder, deps.heads, reply, suggestion, options),
    );
    const threshold = deps.heads.follows.thresholds[0] ?? 1;
    const { level, score } = levelOf({ suggestion, reply, scores, threshold });
    const stronger =
      !best ||
      LEVELS[level] > LEVELS[best.level] ||
      (LEVELS[level] === LEVELS[best.level] && score > best.score);
    if (stronger) best = { phrase, level, score };
  }
  return best;
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

/** Records a reply of this agent, prompted or not: its acts, and how it followed what was seen. */
export async function recordReply(deps: HostDeps, tab: TabState, sent: SentReply): Promise<void> {
  const { conversation, ticketKey } = tab;
  const moment = momentAt(tab, sent.at);
  const burst = moment?.burst;
  const options = { priority: 'newest' } as const;
  const acts = await whatTheModelSays(deps, (encoder) =>
    readActs(encoder, deps.heads, sent.text, burst?.text ?? '', options),
  );
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
    followed: await followed(deps, moment, sent.text),
    seconds: secondsBetween(burst?.time ?? null, sent.at),
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
  await keep(deps, tab, events);
}
