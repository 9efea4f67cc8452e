import type { Span } from '../../conversation/conversation';
import type { DraftFacts, DraftSentence } from './draft-facts';
import type { RemarkKind } from './remark';

/** One way in which words of a reply fail (product.md 4.3). */
export interface DraftPattern {
  kind: RemarkKind;
  /** Short name of the study or rule behind it. */
  evidence: string;
  /** The words that fail, as offsets into `sentence.text`, or null. Linear in the sentence. */
  find(sentence: DraftSentence, facts: DraftFacts): Span | null;
  /** A sentence to send in place of this one, '' where leaving out is best. Promises nothing new. */
  better(sentence: DraftSentence, span: Span, facts: DraftFacts): string;
}
