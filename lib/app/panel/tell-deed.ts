import type { Sent } from '../../messages/send';

/** What the host answers to a deed of the agent's. */
export type DeedSent = Sent<
  | 'panel.used'
  | 'panel.not_now'
  | 'panel.mood'
  | 'panel.not_customer'
  | 'panel.pause_thread'
  | 'panel.mark_customer'
>;

const RETRY_MS = 500;
const MOST_TRIES = 6;

/**
 * Tells the host what the agent did until it has taken it: one that died answers nothing, one that is
 * new does not know the thread at first. `send` carries the same deed each time, so it counts once.
 */
export async function tellDeed(send: () => Promise<DeedSent>): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const answer = await send();
    const isOpen = answer.ok ? answer.value.state === 'resync' : answer.reason === 'no_receiver';
    if (!isOpen) return;
    await new Promise((again) => setTimeout(again, RETRY_MS * tries));
  }
}
