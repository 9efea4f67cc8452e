/** Elements in page order. */
export type Found = ArrayLike<Element> & Iterable<Element>;

/** How elements are found: what matches `selector` below `within`. */
export type Query = (within: ParentNode, selector: string) => Found;

/** Asks the page itself, and so costs one look at everything in `within`. */
export function inPage(within: ParentNode, selector: string): Found {
  return within.querySelectorAll(selector);
}
