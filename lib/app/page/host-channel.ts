import type { MissingField, SiteId } from '../../conversation/conversation';
import type { AnswerOf, Kind } from '../../messages/protocol';
import { type Sent, sendToHost } from '../../messages/send';
import type { MailPermit } from '../../settings/mail-permit';
import type { MailChannel } from './mail-gate';
import type { OutboxAnswer, OutboxChannel } from './page-outbox';
import type { NoticedReply } from './reply-box';

type PageKind = 'page.snapshot' | 'page.change' | 'page.replied';

function answerOf<K extends Extract<Kind, PageKind>>(sent: Sent<K>): OutboxAnswer {
  if (!sent.ok) return sent.reason === 'gone' ? 'gone' : 'lost';
  const { state }: AnswerOf<PageKind> = sent.value;
  return state;
}

/**
 * The outbox's way to the host, by this extension's messages. Of a mailbox (`isMail`) nothing leaves the page
 * without a permit.
 */
export function hostChannel(
  gone: () => void,
  isMail: boolean,
  permitOf: (ticket: string) => MailPermit | null,
): OutboxChannel {
  return {
    async snapshot(token, revision, conversation) {
      const permit = permitOf(conversation.ticket);
      if (isMail && !permit) return 'idle';
      return answerOf(await sendToHost('page.snapshot', { token, revision, conversation, permit }));
    },
    async change(token, base, revision, change) {
      if (isMail && !permitOf(change.head.ticket)) return 'idle';
      return answerOf(await sendToHost('page.change', { token, base, revision, change }));
    },
    gone,
  };
}

/** The mail gate's way to the host. `tokenOf` names a thread for this session. */
export function mailChannel(site: SiteId, tokenOf: (ticket: string) => string): MailChannel {
  return {
    async isMarked(ticket) {
      const answer = await sendToHost('page.is_marked', { site, ticket });
      return answer.ok ? answer.value.marked : null;
    },
    tellPrivate(ticket, why) {
      void sendToHost('page.private', { site, token: tokenOf(ticket), ticket, why });
    },
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
