/** What to leave out of a text and where to end it. Each is a list of CSS selectors joined by commas. */
export interface TextOptions {
  /** Elements left out without a trace. */
  omit?: string;
  /** Elements that stand for quoted text: each becomes one line holding `QUOTE_LINE`. */
  quote?: string;
  /** The text ends before the first of these. */
  stop?: string;
  /** Longest text returned, UTF-16 units. */
  limit?: number;
}

export const QUOTE_LINE = '>';

/** Longest text read from one element; far above a real message, low enough never to hold up the page. */
export const MAX_CHARS = 20_000;

/** Elements visited at most, so that a megabyte of empty tags ends as well. */
const MAX_NODES = 50_000;

const SILENT =
  'script, style, template, noscript, head, svg, iframe, object, canvas, video, audio, select, [hidden], [style*="display:none" i], [style*="display: none" i]';
const BLOCKS =
  'address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, tr, ul';
const EMOJI =
  /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){0,15}$/u;

/** Collects lines; white space is folded as a browser would. */
class Lines {
  private readonly done: string[] = [];
  private line = '';
  private size = 0;

  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.size > this.limit;
  }

  add(text: string): void {
    const folded = text.replaceAll(/[\u200b\u2060\ufeff]/g, '').replaceAll(/[\s\u00a0]+/g, ' ');
    const spaced = this.line === '' || this.line.endsWith(' ');
    const piece = spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    this.line += piece;
    this.size += piece.length;
  }

  /** Ends the line even when it is empty, as `<br>` does. */
  break(): void {
    this.done.push(this.line.trimEnd());
    this.line = '';
    this.size += 1;
  }

  /** Ends the line unless it is empty, as the edge of a block does. */
  edge(): void {
    if (this.line.trim() !== '') this.break();
    else this.line = '';
  }

  read(): { text: string; cut: boolean } {
    const text = [...this.done, this.line.trimEnd()].join('\n').trim();
    return { text: text.slice(0, this.limit), cut: text.length > this.limit };
  }
}

/** Chat bubbles keep line breaks by style; a detached copy has no style, so tags count as well. */
function keepsLines(parent: Element): boolean {
  if (
    parent.closest('pre, textarea, [style*="white-space: pre" i], [style*="white-space:pre" i]')
  ) {
    return true;
  }
  const view = parent.isConnected ? parent.ownerDocument.defaultView : null;
  return view?.getComputedStyle(parent).whiteSpace.startsWith('pre') ?? false;
}

function addText({ data, parentElement }: Text, lines: Lines): void {
  // Asking for the style costs, and most texts have no line break to keep.
  if (!parentElement || !data.trim().includes('\n') || !keepsLines(parentElement)) {
    lines.add(data);
    return;
  }
  for (const [at, part] of data.split('\n').entries()) {
    if (lines.full) return;
    if (at > 0) lines.break();
    lines.add(part);
  }
}

function childrenOf(node: Node): Node[] {
  if (!(node instanceof Element)) return [...node.childNodes];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(node.shadowRoot ?? node).childNodes];
}

interface Step {
  node: Node;
  leaving: boolean;
}

/** `visibleText`, with whether the text was cut at the limit. */
export function readText(
  start: Node,
  { omit, quote, stop, limit = MAX_CHARS }: TextOptions = {},
): { text: string; cut: boolean } {
  const lines = new Lines(limit);
  const steps: Step[] = [{ node: start, leaving: false }];
  const silent = omit ? `${SILENT}, ${omit}` : SILENT;
  let visited = 0;
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaving } = step;
    if (lines.full || ++visited > MAX_NODES) return { ...lines.read(), cut: true };
    if (node instanceof Text) addText(node, lines);
    if (node instanceof Text || node.nodeType === Node.COMMENT_NODE) continue;
    if (node instanceof Element && node !== start) {
      if (stop && node.matches(stop)) break;
      if (!leaving && node.matches(silent)) continue;
      if (node.matches('br')) {
        lines.break();
        continue;
      }
      if (node instanceof HTMLImageElement) {
        if (EMOJI.test(node.alt)) lines.add(node.alt);
        continue;
      }
      if (quote && node.matches(quote)) {
        lines.edge();
        lines.add(QUOTE_LINE);
        lines.edge();
        continue;
      }
      if (node.matches(BLOCKS)) lines.edge();
      else if (!leaving && node.matches('td, th')) lines.add(' ');
      if (leaving) continue;
      steps.push({ node, leaving: true });
    }
    for (const child of childrenOf(node).reverse()) steps.push({ node: child, leaving: false });
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
