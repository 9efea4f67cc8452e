import { TextLines, type TextStep } from './text-lines';

/** What to leave out of a text and where to end it. Each is a list of CSS selectors joined by commas. */
export interface TextOptions {
  /** Elements left out without a trace. */
  omit?: string;
  /** Elements that stand for quoted text: each becomes one line holding `>`. */
  quote?: string;
  /** The text ends before the first of these. */
  stop?: string;
  /** Longest text returned, UTF-16 units. */
  limit?: number;
}

/** Longest text read from one element; far above a real message, low enough never to hold up the page. */
export const MAX_CHARS = 20_000;

/** Elements visited at most, so that a megabyte of empty tags ends as well. */
const MAX_NODES = 50_000;

const SILENT =
  'script, style, template, noscript, head, svg, iframe, object, canvas, video, audio, select, [hidden], [style*="display:none" i], [style*="display: none" i]';
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** Calls `take` for what is drawn in `node`, last first. */
function fromLast(node: Node, take: (child: Node) => void): void {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  for (const child of assigned.reverse()) take(child);
  if (assigned.length > 0) return;
  const drawn = node instanceof Element ? (node.shadowRoot ?? node) : node;
  for (let child = drawn.lastChild; child; child = child.previousSibling) take(child);
}

/** Whether more is drawn in `node` than its own tree says. */
function isElsewhere(node: Node): boolean {
  return node instanceof Element && (node.shadowRoot !== null || node instanceof HTMLSlotElement);
}

interface Place {
  node: Node;
  leaving: boolean;
}

/** A text, whether it was cut at the limit, and what it is made of: null where that is not all. */
export interface ReadText {
  text: string;
  cut: boolean;
  steps: readonly TextStep[] | null;
}

/** `visibleText`, with whether the text was cut at the limit and what it is made of. */
export function readText(
  start: Node,
  { omit, quote, stop, limit = MAX_CHARS }: TextOptions = {},
): ReadText {
  const lines = new TextLines(limit);
  const steps: TextStep[] = [];
  const places: Place[] = [{ node: start, leaving: false }];
  const silent = omit ? `${SILENT}, ${omit}` : SILENT;
  let visited = 0;
  let isWhole = true;
  function take(step: TextStep): void {
    lines.take(step);
    if (step !== 'edge' || steps.at(-1) !== 'edge') steps.push(step);
  }
  for (let place = places.pop(); place; place = places.pop()) {
    const { node, leaving } = place;
    if (lines.full || ++visited > MAX_NODES) return { ...lines.read(), cut: true, steps: null };
    if (node instanceof Text) take(node);
    if (node instanceof Text || node.nodeType === Node.COMMENT_NODE) continue;
    if (node instanceof Element && node !== start) {
      if (stop && node.matches(stop)) break;
      if (!leaving && node.matches(silent)) continue;
      const { localName } = node;
      if (localName === 'br') {
        take('break');
        continue;
      }
      if (node instanceof HTMLImageElement) {
        take(node);
        continue;
      }
      if (quote && node.matches(quote)) {
        take('quote');
        continue;
      }
      if (BLOCKS.has(localName)) take('edge');
      else if (!leaving && (localName === 'td' || localName === 'th')) take('space');
      if (leaving) continue;
      places.push({ node, leaving: true });
    }
    if (isElsewhere(node)) isWhole = false;
    fromLast(node, (child) => places.push({ node: child, leaving: false }));
  }
  return { ...lines.read(), steps: isWhole ? steps : null };
}

/**
 * The text that `steps` give now, for an element in which nothing but the words of its text nodes has changed
 * since they were read. Null where it is longer than `limit` and must be read anew.
 */
export function readSteps(
  steps: readonly TextStep[],
  limit = MAX_CHARS,
): { text: string; cut: boolean } | null {
  const lines = new TextLines(limit);
  for (const step of steps) {
    lines.take(step);
    if (lines.full) return null;
  }
  return lines.read();
}

/**
 * The text of `start` as a reader sees it, one line a block or `<br>`. Unlike `innerText` it also works on
 * detached copies and in hidden tickets, goes into open shadow roots, and never forces a layout.
 * An emoji drawn as a picture counts as its character.
 */
export function visibleText(start: Node, options: TextOptions = {}): string {
  return readText(start, options).text;
}
