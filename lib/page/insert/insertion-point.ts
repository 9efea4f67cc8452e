import { isText } from '../dom-node';
import type { Caret } from './caret';
import type { EditorText, Spot } from './editor-text';

/** Where in an editor a phrase goes: the DOM position and its index in the editor's text. */
export interface InsertionPoint {
  caret: Caret;
  index: number;
}

function hasWords(spot: Spot, text: string): boolean {
  return text.slice(spot.index, spot.index + spot.length).trim() !== '';
}

function atEnd(spot: Spot): InsertionPoint {
  const offset = isText(spot.node) ? spot.length : 0;
  return { caret: { node: spot.node, offset }, index: spot.index + spot.length };
}

/**
 * The end of what the agent wrote: of the last line before the signature and quoted thread that end
 * the draft, or the first empty line where nothing is written yet.
 */
function endOfDraft({ text, spots }: EditorText): InsertionPoint | null {
  let tail = spots.length;
  for (let at = spots.length - 1; at >= 0; at -= 1) {
    const spot = spots[at];
    if (!spot || (!spot.dropped && hasWords(spot, text))) break;
    if (spot.dropped) tail = at;
  }
  const own = spots.slice(0, tail);
  const written = own.some((spot) => !spot.dropped && hasWords(spot, text));
  const spot = written ? own.at(-1) : own[0];
  return spot && !spot.dropped ? atEnd(spot) : null;
}

/**
 * The caret where it may be used, else the end of the agent's own words: a phrase never goes into or
 * behind a signature or quoted thread. Null when the editor has no line outside of them.
 */
export function insertionPoint(content: EditorText, caret: Caret | null): InsertionPoint | null {
  const end = endOfDraft(content);
  const index = caret && content.indexOf(caret.node, caret.offset);
  if (caret === null || index === null) return end;
  const inDropped = content.spots.some((spot) => spot.dropped && spot.node.contains(caret.node));
  const afterDropped = content.spots.some((spot) => spot.dropped && spot.index < index);
  const pastTheEnd = end === null || (afterDropped && index > end.index);
  return inDropped || pastTheEnd ? end : { caret, index };
}
