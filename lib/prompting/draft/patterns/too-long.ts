import type { Channel } from '../../../conversation/conversation';
import type { DraftPattern } from '../draft-pattern';

/** Three phrases' worth of words in a chat or a mail, of characters in public (product.md 4.2). */
const MOST: Readonly<Record<Channel, { words: number } | { signs: number }>> = {
  chat: { words: 75 },
  email: { words: 180 },
  social: { signs: 240 },
  review: { signs: 720 },
};

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

export const TOO_LONG: DraftPattern = {
  kind: 'too_long',
  evidence: 'product-4.2',
  find({ text, before }, { channel }) {
    const most = MOST[channel];
    const count = 'words' in most ? wordCount : (part: string) => part.length + 1;
    const limit = 'words' in most ? most.words : most.signs;
    const until = before.reduce((sum, part) => sum + count(part), 0);
    // Marked once: at the sentence that goes over.
    return until <= limit && until + count(text) > limit ? { start: 0, end: text.length } : null;
  },
  better: () => '',
};
