import { isElement, isText } from '../dom-node';
import type { Selectors } from '../site';

/** A place in an editor where a caret can stand, and the characters of the text that follow it. */
export interface Spot {
  node: Node;
  /** Index of the first character in `EditorText.text`; `length` is 0 for an empty line. */
  index: number;
  length: number;
  /** Inside a signature or quoted thread. */
  dropped: boolean;
}

/** An editor's text with the way back to its nodes. */
export interface EditorText {
  /** Lines joined by one line break. Every character of a text node keeps its own place. */
  text: string;
  spots: Spot[];
  /** Index of a DOM position in `text`; null when it lies outside the editor. */
  indexOf: (node: Node, offset: number) => number | null;
}

const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,table,td,th,tr,ul';
/** Shown by the editor, not written by the agent. */
const DECORATION = '[data-slate-placeholder], [aria-hidden="true"], script, style';

function keepsBreaks(node: Text): boolean {
  const space = node.parentElement ? getComputedStyle(node.parentElement).whiteSpace : '';
  return space.startsWith('pre') || space === 'break-spaces';
}

function isBlock(element: Element): boolean {
  return element.matches(BLOCKS);
}

/** Source formatting between blocks; never rendered, and no place for a caret. */
function isFormatting(node: Text): boolean {
  if (/[^ \t\r\n]/.test(node.data)) return false;
  const beside = [node.previousElementSibling, node.nextElementSibling];
  return beside.some((element) => element !== null && isBlock(element)) && !keepsBreaks(node);
}

/** A `br` that only holds an empty line open or ends a block: it adds no line of its own. */
function isFiller(br: Element): boolean {
  for (let next = br.nextSibling; next; next = next.nextSibling) {
    if (!isText(next) || next.data.trim() !== '') return false;
  }
  return true;
}

class Walk {
  text = '';
  readonly spots: Spot[] = [];
  readonly #indexes = new Map<Node, number[]>();
  readonly #drop: string;
  /** A block ended; the line break is written when something follows. */
  #ended = false;

  constructor(drop: Selectors) {
    this.#drop = drop.join(',');
  }

  #breakLine(): void {
    this.text += '\n';
    this.#ended = false;
  }

  #visitText(node: Text, dropped: boolean): void {
    if (node.data === '' || isFormatting(node)) return;
    if (this.#ended) this.#breakLine();
    const plain = /[\r\n\t]/.test(node.data) && !keepsBreaks(node);
    const data = plain ? node.data.replaceAll(/[\r\n\t]/g, ' ') : node.data;
    this.spots.push({ node, index: this.text.length, length: data.length, dropped });
    this.text += data;
  }

  #visitChildren(parent: Element, dropped: boolean): void {
    const indexes: number[] = [];
    for (const child of parent.childNodes) {
      indexes.push(this.text.length);
      if (isText(child)) this.#visitText(child, dropped);
      else if (isElement(child)) this.visit(child, dropped);
    }
    indexes.push(this.text.length);
    this.#indexes.set(parent, indexes);
  }

  visit(element: Element, above: boolean): void {
    if (element.matches(DECORATION)) return;
    if (element.tagName === 'BR') {
      if (!isFiller(element)) this.#breakLine();
      return;
    }
    const dropped = above || (this.#drop !== '' && element.matches(this.#drop));
    if (!isBlock(element)) {
      this.#visitChildren(element, dropped);
      return;
    }
    const fresh = this.text === '' || this.text.endsWith('\n');
    if (this.#ended || !fresh) this.#breakLine();
    this.#visitBlock(element, dropped);
  }

  #visitBlock(block: Element, dropped: boolean): void {
    const before = this.spots.length;
    const index = this.text.length;
    this.#visitChildren(block, dropped);
    if (this.spots.length === before) this.spots.push({ node: block, index, length: 0, dropped });
    this.#ended = true;
  }

  start(editor: Element): void {
    this.#visitBlock(editor, false);
  }

  indexOf(node: Node, offset: number): number | null {
    if (!isText(node)) return this.#indexes.get(node)?.[offset] ?? null;
    const spot = this.spots.find((candidate) => candidate.node === node);
    return spot ? spot.index + Math.min(offset, spot.length) : null;
  }
}

/**
 * Reads an editable element line by line, in document order, keeping where each character stands.
 * Unlike `draftText` nothing is cut: `drop` only marks the places inside a signature or quote.
 */
export function readEditorText(editor: Element, drop: Selectors): EditorText {
  const walk = new Walk(drop);
  walk.start(editor);
  return {
    text: walk.text,
    spots: walk.spots,
    indexOf: (node, offset) => walk.indexOf(node, offset),
  };
}
