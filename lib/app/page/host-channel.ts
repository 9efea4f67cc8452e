import type { MissingField, SiteId } from '../../conversation/conversation';
import type { AnswerOf, Kind } from '../../messages/protocol';
import { type Sent, sendToHost } from '../../messages/send';
import type { OutboxAnswer, OutboxChannel } from './page-outbox';
import type { NoticedReply } from './reply-box';

type PageKind = 'page.snapshot' | 'page.change' | 'page.replied';

function answerOf<K extends Extract<Kind, PageKind>>(sent: Sent<K>): OutboxAnswer {
  if (!sent.ok) return sent.reason === 'gone' ? 'gone' : 'lost';
  const { state }: AnswerOf<PageKind> = sent.value;
  return state;
}

/** The outbox's way to the host, by this extension's messages. */
export function hostChannel(gone: () => void): OutboxChannel {
  return {
    snapshot: async (token, revision, conversation) =>
      answerOf(await sendToHost('page.snapshot', { token, revision, conversation })),
    change: async (token, base, revision, change) =>
      answerOf(await sendToHost('page.change', { token, base, revision, change })),
    gone,
  };
}

/** Brings a sent reply to the host. */
export async function deliverReply(reply: NoticedReply): Promise<OutboxAnswer> {
  return answerOf(await sendToHost('page.replied', reply));
}

/** Tells the host why nothing is read here. Where the word is lost, the panel asks again. */
export function tellQuiet(
  site: SiteId,
  why: 'no_thread' | 'changed' | 'off' | 'paused' | 'consent',
  missing: MissingField[] = [],
): void {
  void sendToHost('page.quiet', { site, why, missing });
}
