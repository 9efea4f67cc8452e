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
}

function isOnYellow(message: Element, body: Element): boolean {
  for (let element: Element | null = body; element; element = element.parentElement) {
    if (hasYellowGround(element)) return true;
    if (element === message) return false;
  }
  return false;
}

/**
 * Reads the hints of one message. `marked`: its marks tell the writer, so only what contradicts them is
 * looked for; what needs a layout is not.
 */
export function readHint(
  message: Element,
  body: Element,
  hints: HintRules,
  outside: string,
  marked: boolean,
): Hint {
  const staff = matching(message, hints.staff, outside).next().done !== true;
  const column = columnOf(message, hints);
  const byClass = sideByClass(body, column, hints);
  if (marked) return { staff, side: byClass, yellow: false };
  return {
    staff,
    side: byClass ?? sideByPlace(body, column),
    yellow: isOnYellow(message, body),
  };
}
