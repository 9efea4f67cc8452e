import type { Conversation, Message } from '../../conversation/conversation';
import { doubtOf, doubtReading } from '../../prompting/doubt-reading';
import type { MomentView, MoodPoint, PanelView } from '../../prompting/panel-view';
import { draftView } from './draft-view';
import { quoteOf } from './quote';
import { burstKey, isWithheld, type TabState } from './tab-state';

function lastSpoken(conversation: Conversation): Message | null {
  return (
    conversation.messages.findLast(
      ({ author, text }) =>
        author.kind !== 'system' && author.kind !== 'note' && text.trim() !== '',
    ) ?? null
  );
}

function moodPoints(tab: TabState): MoodPoint[] {
  return tab.bursts.map((burst) => {
    const heard = tab.readings.get(burstKey(burst))?.reading;
    const reading = heard && doubtReading(heard, doubtOf(burst.text, heard));
    return {
      valence: reading?.valence ?? null,
      primary: reading?.primary ?? null,
      sure: reading?.sure ?? false,
    };
  });
}

function momentView(tab: TabState): MomentView | null {
  const burst = tab.bursts.at(-1);
  const { moment } = tab;
  if (!burst || !moment) return null;
  const read = tab.readings.get(moment.key) ?? null;
  const { result } = moment;
  const withheld = isWithheld(moment);
  return {
    momentId: moment.momentId,
    offerId: moment.offerId,
    quote: quoteOf(burst.text, read?.evidence ?? []),
    progress: result || moment.failed ? 'read' : 'reading',
    reading: read && doubtReading(read.reading, result?.doubt ?? null),
    corrected: moment.corrected,
    trajectory: moodPoints(tab),
    need: result?.need ?? null,
    situation: result?.situation ?? null,
    stage: result?.stage ?? null,
    offers: withheld ? [] : (result?.offers ?? []),
    withheld,
    silence: result?.silence ?? null,
    ...draftView(tab),
  };
}

/** What the panel shows for an open thread. Pure: the same state always gives the same view. */
export function threadView(tab: TabState): PanelView {
  const { conversation } = tab;
  const { site, health } = conversation;
  if (tab.paused) return { kind: 'paused', scope: 'thread', site, threadToken: tab.token };
  if (health.state === 'changed') return { kind: 'changed', site, missing: health.missing };
  return {
    kind: 'thread',
    site,
    threadToken: tab.token,
    channel: conversation.channel,
    subject: conversation.subject,
    customer: conversation.customer.name,
    speaking: lastSpoken(conversation)?.author ?? null,
    replyMode: conversation.replyMode,
    marked: tab.marked,
    partial: health.state === 'partial' ? health.missing : [],
    notices: [...tab.notices],
    moment: momentView(tab),
  };
}
