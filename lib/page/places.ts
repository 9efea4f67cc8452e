import type { Found } from './query';

/** Where what matches depends on what stands below or behind an element. */
const LOOKS_AHEAD = /:has\(|:(?:last|only|nth-last|empty)/;

/** An element with all in it, or one that is on the way to the root and counts alone. */
interface Part {
  element: Element;
  isWay: boolean;
}

interface Way {
  before: readonly Part[];
  after: readonly Part[];
}

interface Beside {
  before: readonly Element[];
  after: readonly Element[];
}

/**
 * Finds elements of a page and keeps what it found, so that asking again does not look through a long thread.
 * In `root` what was found counts until the page changes there, which must be told (`changed`, `added`).
 * Around it nobody watches: what was found there counts until `expire`, and only while it still matches.
 */
export class Places {
  private readonly inside = new Map<string, Element[]>();
  private readonly beside = new Map<ParentNode, Map<string, Beside>>();
  private readonly ways = new Map<ParentNode, Way>();

  constructor(private readonly root: Element | ShadowRoot) {}

  /** What matches `selector` below `within`, page order. */
  readonly query = (within: ParentNode, selector: string): Found => {
    const { root } = this;
    if (within === root) return this.inRoot(selector);
    if (!within.contains(root)) return within.querySelectorAll(selector);
    const { before, after } = this.around(within, selector);
    const own = root instanceof Element && root.matches(selector) ? [root] : [];
    return [...before, ...own, ...this.inRoot(selector), ...after];
  };

  /** Call when elements or attributes in the root are others. */
  changed(): void {
    this.inside.clear();
  }

  /** Call when nothing but `element` was added, which `changed` would do as well at a higher price. */
  added(element: Element): void {
    for (const selector of this.inside.keys()) {
      if (LOOKS_AHEAD.test(selector)) this.inside.delete(selector);
    }
    const any = [...this.inside.keys()].join(', ');
    if (any === '' || !(element.matches(any) || element.querySelector(any))) return;
    for (const [selector, known] of this.inside) {
      const found = below(element, selector);
      const last = known.at(-1);
      if (found.length === 0 || !last || isBefore(last, element)) known.push(...found);
      else this.inside.delete(selector);
    }
  }

  /** Call now and then: what is around the root may have changed. */
  expire(): void {
    this.beside.clear();
    this.ways.clear();
  }

  private inRoot(selector: string): Element[] {
    let found = this.inside.get(selector);
    if (!found) {
      found = [...this.root.querySelectorAll(selector)];
      this.inside.set(selector, found);
    }
    return found;
  }

  private around(within: ParentNode, selector: string): Beside {
    const known: Map<string, Beside> = this.beside.get(within) ?? new Map();
    this.beside.set(within, known);
    const kept = known.get(selector);
    if (
      kept &&
      [...kept.before, ...kept.after].every((it) => it.isConnected && it.matches(selector))
    )
      return kept;
    if (kept) this.ways.delete(within);
    const found = this.lookAround(within, selector);
    known.set(selector, found);
    return found;
  }

  private lookAround(within: ParentNode, selector: string): Beside {
    const { before, after } = this.wayFrom(within);
    return {
      before: before.flatMap((part) => foundIn(part, selector)),
      after: after.flatMap((part) => foundIn(part, selector)),
    };
  }

  /** Goes down from `within` to the root: what stands beside the way, and the way itself. */
  private wayFrom(within: ParentNode): Way {
    const known = this.ways.get(within);
    if (known) return known;
    const before: Part[] = [];
    const after: Part[][] = [];
    let parent: ParentNode | null = within;
    while (parent && parent !== this.root) {
      const behind: Part[] = [];
      let way: Element | null = null;
      for (const element of parent.children) {
        if (!way && element.contains(this.root)) way = element;
        else (way ? behind : before).push({ element, isWay: false });
      }
      if (way && way !== this.root) before.push({ element: way, isWay: true });
      after.unshift(behind);
      parent = way;
    }
    const found = { before, after: after.flat() };
    this.ways.set(within, found);
    return found;
  }
}

function foundIn({ element, isWay }: Part, selector: string): Element[] {
  if (!isWay) return below(element, selector);
  return element.matches(selector) ? [element] : [];
}

function below(element: Element, selector: string): Element[] {
  const found = [...element.querySelectorAll(selector)];
  return element.matches(selector) ? [element, ...found] : found;
}

function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
