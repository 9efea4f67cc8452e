import type { ReplyMode } from '../../conversation/conversation';
import type { OutboxAnswer } from './page-outbox';

export interface NoticedReply {
  token: string;
  text: string;
  mode: ReplyMode;
  at: string;
}

export interface ReplyBox {
  put(reply: NoticedReply): void;
}

const RETRY_MS = 500;
const MOST_TRIES = 8;

/**
 * Holds sent replies until the host has recorded them: a host that died answers nothing, one that is
 * new asks for the thread first. The host records a repeated reply once.
 */
export function createReplyBox(
  deliver: (reply: NoticedReply) => Promise<OutboxAnswer>,
  resendThread: () => void,
): ReplyBox {
  async function attempt(reply: NoticedReply, tries: number): Promise<void> {
    const answer = await deliver(reply);
    if (answer === 'taken' || answer === 'idle' || answer === 'gone' || tries >= MOST_TRIES) return;
    if (answer === 'resync') resendThread();
    setTimeout(() => void attempt(reply, tries + 1), RETRY_MS * tries);
  }
  return {
    put(reply) {
      void attempt(reply, 1);
    },
  };
}
