import type { Found } from './query';

/** Where what matches depends on what stands below or behind an element. */
const LOOKS_AHEAD = /:has\(|:(?:last|only|nth-last|empty)/;

/** An element with all in it, or one that is on the way to the root and counts alone. */
interface Part {
  element: Element;
  isWay: boolean;
}

/** What stands before and behind the root. */
interface Beside<T> {
  before: readonly T[];
  after: readonly T[];
}

/** What is known of the page around the root, below one place of it. */
interface Around {
  selectors: Set<string>;
  /** What matches any of the selectors. */
  any: Beside<Element> | null;
  found: Map<string, Beside<Element>>;
}

/**
 * Finds elements of a page and keeps what it found, so that asking again does not look through a long thread.
 * In `root` what was found counts until the page changes there, which must be told (`changed`, `added`).
 * Around it nobody watches: what was found there counts until `expire`, and only while it still matches.
 */
export class Places {
  private readonly inside = new Map<string, Element[]>();
  private readonly around = new Map<ParentNode, Around>();

  constructor(private readonly root: Element | ShadowRoot) {}

  /** What matches `selector` below `within`, page order. */
  readonly query = (within: ParentNode, selector: string): Found => {
    const { root } = this;
    if (within === root) return this.inRoot(selector);
    if (!within.contains(root)) return within.querySelectorAll(selector);
    const { before, after } = this.beside(within, selector);
    const inside = this.inRoot(selector);
    const own = root instanceof Element && root.matches(selector) ? [root] : [];
    return [...before, ...own, ...inside, ...after];
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
    const any = anyOf(this.inside.keys());
    const added = any === '' ? [] : below(element, any);
    if (added.length === 0) return;
    for (const [selector, known] of this.inside) {
      const found = added.filter((it) => it.matches(selector));
      const last = known.at(-1);
      if (found.length === 0 || !last || isBefore(last, element)) known.push(...found);
      else this.inside.delete(selector);
    }
  }

  /** Call now and then: what is around the root may have changed. */
  expire(): void {
    for (const around of this.around.values()) forget(around);
  }

  private inRoot(selector: string): Element[] {
    let found = this.inside.get(selector);
    if (!found) {
      found = [...this.root.querySelectorAll(selector)];
      this.inside.set(selector, found);
    }
    return found;
  }

  private beside(within: ParentNode, selector: string): Beside<Element> {
    const around: Around = this.around.get(within) ?? {
      selectors: new Set(),
      any: null,
      found: new Map(),
    };
    this.around.set(within, around);
    const kept = around.found.get(selector);
    if (kept && areThere(kept.before, selector) && areThere(kept.after, selector)) return kept;
    if (kept) forget(around);
    if (!around.selectors.has(selector)) {
      around.selectors.add(selector);
      around.any = null;
    }
    around.any ??= this.lookAround(within, anyOf(around.selectors));
    const { before, after } = around.any;
    const found = {
      before: before.filter((element) => element.matches(selector)),
      after: after.filter((element) => element.matches(selector)),
    };
    around.found.set(selector, found);
    return found;
  }

  private lookAround(within: ParentNode, selector: string): Beside<Element> {
    const { before, after } = this.partsOf(within);
    return {
      before: before.flatMap((part) => foundIn(part, selector)),
      after: after.flatMap((part) => foundIn(part, selector)),
    };
  }

  /** Goes down from `within` to the root: what stands beside the way, and the way itself. */
  private partsOf(within: ParentNode): Beside<Part> {
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
    return { before, after: after.flat() };
  }
}

function anyOf(selectors: Iterable<string>): string {
  return [...selectors].join(', ');
}

function areThere(elements: readonly Element[], selector: string): boolean {
  return elements.every((element) => element.isConnected && element.matches(selector));
}

function forget(around: Around): void {
  around.any = null;
  around.found.clear();
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
