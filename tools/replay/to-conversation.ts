import type { Conversation, Message } from '@/lib/conversation/conversation';
import type { ReplayInput } from './replay-input';

/** The conversation as a reader of a page would give it; every agent is the one who uses Attune. */
export type ReplayConversation = Pick<
  Conversation,
  'channel' | 'subject' | 'messages' | 'customer' | 'agent' | 'replyMode' | 'language'
>;

function lastName(input: ReplayInput, role: 'customer' | 'agent'): string | null {
  return input.messages.findLast((message) => message.role === role && message.name)?.name ?? null;
}

/** Turns a line of the input into what the rules read. */
export function toConversation(input: ReplayInput): ReplayConversation {
  const messages = input.messages.map(
    ({ role, name, text, time }, at): Message => ({
      id: `m${at}`,
      author: { kind: role, name: name ?? null, self: role === 'agent' },
      time: time ?? null,
      text,
    }),
  );
  return {
    channel: input.channel,
    subject: input.subject ?? null,
    messages,
    customer: { name: lastName(input, 'customer'), address: null },
    agent: lastName(input, 'agent'),
    replyMode: 'public',
    language: null,
  };
}
