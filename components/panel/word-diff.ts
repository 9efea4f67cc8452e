import { diffWords } from 'diff';

export interface DiffPiece {
  text: string;
  added: boolean;
}

/** How much of the end of a draft is shown before the new words. */
const TAIL = 160;

/** The draft with the phrase at its end, on a line of its own where the draft has lines. */
export function withPhrase(draft: string, phrase: string): string {
  const kept = draft.trimEnd();
  if (kept === '') return phrase;
  return kept + (kept.includes('\n') ? '\n' : ' ') + phrase;
}

/** The end of a long draft, cut between words. */
function tailOf(draft: string): string {
  const kept = draft.trimEnd();
  if (kept.length <= TAIL) return kept;
  const end = kept.slice(-TAIL);
  return `… ${end.slice(end.search(/\s/) + 1)}`;
}

/** What the draft becomes with the phrase, word by word; only the end of a long draft is compared. */
export function wordDiff(draft: string, phrase: string): DiffPiece[] {
  const before = tailOf(draft);
  return diffWords(before, withPhrase(before, phrase))
    .filter((change) => !change.removed)
    .map((change) => ({ text: change.value, added: change.added }));
}
