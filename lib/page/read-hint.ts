import type { AuthorKind } from '../conversation/conversation';
import { matching } from './read-source';
import type { HintRules } from './reading-rules';
import { columnOf, type Side, sideByClass, sideByPlace } from './side-of';
import { hasYellowGround } from './tone';

/** What the look of a message says of its writer. */
export interface Hint {
  /** Carries the sign of a colleague. */
  staff: boolean;
  /** Null where it cannot be told. */
  side: Side | null;
  /** Drawn on yellow, as notes are. */
  yellow: boolean;
  /** Where a colleague's message is drawn that carries neither their sign nor a class of a side. */
  place?: Side;
}

function isOnYellow(message: Element, body: Element): boolean {
  for (let element: Element | null = body; element; element = element.parentElement) {
    if (hasYellowGround(element)) return true;
    if (element === message) return false;
  }
  return false;
}

/** Whether a mark of a colleague lacks the sign that colleagues carry and stands on no side by its classes. */
function isAlone(mark: AuthorKind | null, staff: boolean, side: Side | null): boolean {
  return mark === 'agent' && !staff && side === null;
}

/**
 * Reads the hints of one message. `marks`: what its marks say of the writer; where they say something, only
 * what may contradict it or bear it out is looked for, and a layout only where nothing else does.
 */
export function readHint(
  message: Element,
  body: Element,
  hints: HintRules,
  outside: string,
  marks: readonly (AuthorKind | null)[],
): Hint {
  const staff = matching(message, hints.staff, outside).next().done !== true;
  const column = columnOf(message, hints);
  const side = sideByClass(body, column, hints);
  const [mark] = marks;
  if (mark === undefined) {
    return { staff, side: side ?? sideByPlace(body, column), yellow: isOnYellow(message, body) };
  }
  const place = isAlone(mark, staff, side) ? sideByPlace(body, column) : null;
  const yellow = (mark === 'agent' || mark === 'note') && isOnYellow(message, body);
  return place ? { staff, side, yellow, place } : { staff, side, yellow };
}

/** Whether a hint rests on where the message is drawn, which other words of it may change. */
export function isPlaced(
  { staff, side }: Pick<Hint, 'staff' | 'side'>,
  [mark]: readonly (AuthorKind | null)[],
): boolean {
  return mark === undefined || isAlone(mark, staff, side);
}
