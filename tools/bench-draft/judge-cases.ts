import { toBursts } from '@/lib/conversation/bursts';
import type { Message } from '@/lib/conversation/conversation';
import type { DraftFacts } from '@/lib/prompting/draft/draft-facts';
import { draftFactsOf } from '@/lib/prompting/draft/draft-facts-of';
import { everyRemark } from '@/lib/prompting/draft/find-remarks';
import type { DraftCase } from './read-cases';

export interface Judged {
  case: DraftCase;
  /** The words the rules found fault with, null for none. */
  said: string | null;
  outcome: 'hit' | 'false_alarm' | 'missed' | 'silent';
}

function message(kind: 'customer' | 'agent', text: string, at: number): Message {
  return { id: `m${at}`, author: { kind, name: null, self: kind === 'agent' }, time: null, text };
}

/** The facts of a case as the extension would have them in an e-mail thread. */
export function factsOf({ context }: DraftCase): DraftFacts {
  const { agent = [], customer } = context;
  const messages = agent.map((text, at) => message('agent', text, at));
  if (customer !== undefined) messages.push(message('customer', customer, messages.length));
  const facts = draftFactsOf({
    conversation: {
      channel: 'email',
      subject: null,
      messages,
      customer: { name: null, address: null },
      agent: null,
    },
    bursts: toBursts(messages),
    reading: null,
    situation: null,
  });
  return { ...facts, valence: context.valence ?? null, loss: context.loss ?? facts.loss };
}

/** Holds the rules of the case's kind against its label; other kinds' remarks do not count here. */
export function judge(each: DraftCase): Judged {
  const remark = everyRemark(each.text, factsOf(each)).find(({ kind }) => kind === each.kind);
  if (!remark) return { case: each, said: null, outcome: each.hit ? 'missed' : 'silent' };
  const [start, end] = each.span ?? [0, each.text.length];
  const right = each.hit && remark.start < end && start < remark.end;
  return { case: each, said: remark.words, outcome: right ? 'hit' : 'false_alarm' };
}
