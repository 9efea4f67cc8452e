import { fillSlots } from '../fill';
import type { DraftFacts } from './draft-facts';

/** The first of the texts whose slots are all known. The last one has none. */
export function playBack({ slots }: DraftFacts, ...texts: string[]): string {
  for (const text of texts) {
    const filled = fillSlots(text, slots);
    if (filled !== null) return filled;
  }
  return '';
}
