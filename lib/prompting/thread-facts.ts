import type { Message } from '../conversation/conversation';
import type { Requirement } from './phrase';
import { plainText } from './plain-text';

/** What has already been said and settled in a thread, from its public messages. */
export interface ThreadFacts {
  /** An agent, this one or a colleague, has written after the last customer message. */
  answered: boolean;
  /** Agent turns before the last customer burst. */
  agentTurns: number;
  /** A bot wrote and no agent has yet. */
  fromBot: boolean;
  apologised: boolean;
  /** Last agent text before the last customer burst, or ''. */
  lastAgentText: string;
  /** All agent texts, oldest first. */
  agentTexts: string[];
  /** What agents' own words vouch for. */
  settled: Set<Requirement>;
}

/** "sorry" that says sorry: not the one that asks to repeat or starts a question. */
const APOLOGY =
  /\bapolog(?:y|ies|i[sz]e)|\b(?:so |very |really |truly |deeply )?sorry\b(?!,? (?:which|what|who|could you|can you|i (?:missed|didn't catch)|did you))|\bforgive (?:us|me)\b|\b(?:we|i) regret\b/u;

const VOUCHED: readonly (readonly [Requirement, RegExp])[] = [
  [
    'own_fault',
    /\b(?:(?:my|our) (?:mistake|error|fault|slip|oversight)|(?:i|we) (?:made a mistake|got (?:it|this|that) wrong|messed|missed|forgot|failed|sent (?:you )?the wrong|charged (?:you )?twice|dropped)|on our (?:side|end)|(?:that|this)(?:'s| is) on (?:us|me))\b/u,
  ],
  [
    'refund_ok',
    /\b(?:(?:i've|i have|we've|we have) (?:just |now |already )*(?:refunded\b|(?:issued|approved|started|processed)[^.!?\n]{0,30}\brefund\b)|(?:your|the|full) refund (?:has been|is|was) (?:now )?(?:issued|approved|on its way|processed|started))/u,
  ],
  [
    'verified',
    /\b(?:(?:i've|i have|we've|we have) (?:now |just )?(?:verified|confirmed)|thanks? (?:you )?for (?:verifying|confirming)|you(?:'re| are) (?:now )?verified)\b/u,
  ],
];

function vouchedBy(texts: readonly string[]): Set<Requirement> {
  const plain = texts.map(plainText);
  return new Set(
    VOUCHED.filter(([, pattern]) => plain.some((text) => pattern.test(text))).map(([what]) => what),
  );
}

/** True for a text that says sorry; "sorry, which order?" does not. */
export function apologises(text: string): boolean {
  return APOLOGY.test(plainText(text));
}

/** Reads a thread (oldest message first) for what has been said; notes and system lines are ignored. */
export function threadFacts(messages: readonly Message[]): ThreadFacts {
  const turns = messages.filter(
    ({ author, text }) => author.kind !== 'note' && author.kind !== 'system' && text.trim() !== '',
  );
  const lastCustomer = turns.findLastIndex(({ author }) => author.kind === 'customer');
  const before = turns.slice(0, Math.max(0, lastCustomer));
  const agents = turns.filter(({ author }) => author.kind === 'agent');
  const agentTexts = agents.map(({ text }) => text);
  return {
    answered: turns.slice(lastCustomer + 1).some(({ author }) => author.kind === 'agent'),
    agentTurns: before.filter(
      ({ author }, at) => author.kind === 'agent' && before[at - 1]?.author.kind !== 'agent',
    ).length,
    fromBot: agents.length === 0 && turns.some(({ author }) => author.kind === 'bot'),
    apologised: agentTexts.some(apologises),
    lastAgentText: before.findLast(({ author }) => author.kind === 'agent')?.text ?? '',
    agentTexts,
    settled: vouchedBy(agentTexts),
  };
}
