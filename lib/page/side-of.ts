import type { HintRules } from './reading-rules';

/** Where a message stands: `start` is the customer's side (left), `end` is ours. */
export type Side = 'start' | 'end';

const LEVELS = 6;
/** An element as wide as this share of the column spans it and stands on no side. */
const SPANS = 0.9;
/** How far from the column's middle, as a share of its width, an element's middle must be. */
const APART = 0.05;

/** The body of a message and what is around it, innermost first, up to the column. */
function* around(body: Element, column: Element | null): Generator<Element> {
  for (let element: Element | null = body; element && element !== column; ) {
    yield element;
    element = element.parentElement;
  }
}

/** The column `message` stands in, or null. */
export function columnOf(message: Element, { column }: HintRules): Element | null {
  return message.parentElement?.closest(column) ?? null;
}

/** The side that classes state; null where there is none or both. */
export function sideByClass(body: Element, column: Element | null, hints: HintRules): Side | null {
  const near = [...around(body, column)].slice(0, LEVELS + 1);
  const start = near.some((element) => element.matches(hints.start));
  const end = near.some((element) => element.matches(hints.end));
  if (start === end) return null;
  return end ? 'end' : 'start';
}

/**
 * The side on which a message is drawn: its outermost element that does not span the column and is not in
 * the middle tells. Null where none does, where nothing is drawn, and in right-to-left pages.
 */
export function sideByPlace(body: Element, column: Element | null): Side | null {
  const view = body.ownerDocument.defaultView;
  if (!column || !view || view.getComputedStyle(column).direction === 'rtl') return null;
  const whole = column.getBoundingClientRect();
  if (whole.width === 0) return null;
  for (const element of [...around(body, column)].reverse()) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) return null;
    const apart = (box.left + box.width / 2 - (whole.left + whole.width / 2)) / whole.width;
    if (box.width < whole.width * SPANS && Math.abs(apart) > APART) {
      return apart > 0 ? 'end' : 'start';
    }
  }
  return null;
}
