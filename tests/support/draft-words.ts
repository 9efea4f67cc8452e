import type { DraftFacts } from '@/lib/prompting/draft/draft-facts';
import type { DraftPattern } from '@/lib/prompting/draft/draft-pattern';
import { draftSentences } from '@/lib/prompting/draft/draft-text';

/** An unhappy customer in an e-mail thread of which nothing else is known. */
export function unhappy(more: Partial<DraftFacts> = {}): DraftFacts {
  return {
    channel: 'email',
    valence: -0.6,
    loss: false,
    customerText: '',
    agentTexts: [],
    settled: new Set(),
    slots: {},
    ...more,
  };
}

/** The words of a draft that a pattern finds fault with, by sentence. */
export function wordsOf(pattern: DraftPattern, draft: string, facts = unhappy()): string[] {
  return draftSentences(draft).flatMap((sentence) => {
    const span = pattern.find(sentence, facts);
    return span ? [sentence.text.slice(span.start, span.end)] : [];
  });
}

/** What a pattern would have instead of the first sentence it finds fault with, or null for none. */
export function betterOf(pattern: DraftPattern, draft: string, facts = unhappy()): string | null {
  for (const sentence of draftSentences(draft)) {
    const span = pattern.find(sentence, facts);
    if (span) return pattern.better(sentence, span, facts);
  }
  return null;
}
