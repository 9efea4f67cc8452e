import type { Burst } from '../../conversation/bursts';
import type { Conversation } from '../../conversation/conversation';
import type { Situation } from '../../reading/labels';
import type { Reading } from '../../reading/reading';
import { hasDanger } from '../danger';
import { hasGrief } from '../signs';
import { findSlots } from '../slots';
import { threadFacts } from '../thread-facts';
import type { DraftFacts } from './draft-facts';

const LOSSES: readonly Situation[] = ['hardship', 'health_safety', 'data_loss', 'fraud_security'];

export interface DraftSource {
  conversation: Pick<Conversation, 'channel' | 'subject' | 'messages' | 'customer' | 'agent'>;
  bursts: readonly Burst[];
  /** Of the last burst; null while it is not read. */
  reading: Reading | null;
  situation: Situation | null;
}

/** What a draft is judged by, from the conversation alone. */
export function draftFactsOf(source: DraftSource): DraftFacts {
  const { conversation, bursts, reading, situation } = source;
  const { agentTexts, settled } = threadFacts(conversation.messages);
  const isLoss = situation !== null && LOSSES.includes(situation);
  return {
    channel: conversation.channel,
    valence: reading?.valence ?? null,
    loss:
      isLoss ||
      (reading?.flags.vulnerable ?? false) ||
      bursts.some(({ text }) => hasGrief(text) || hasDanger(text)),
    customerText: bursts.at(-1)?.text ?? '',
    agentTexts,
    settled,
    slots: findSlots(conversation),
  };
}
