import { watchedAttributes } from '@/lib/page/watched-attributes';
import { siteFor } from '@/lib/sites/registry';

const url = new URL(document.location.href);
const site = siteFor(url);
let observer: MutationObserver | null = null;
const touched = new Set<Node>();

/** The least that following a thread can cost: to be told of the reader's changes and look at what each is of. */
const floor = {
  watch(): void {
    const root = site?.locate(document, url)?.root;
    if (!site || !root) throw new Error(`no thread is at ${url}`);
    observer = new MutationObserver((records) => {
      for (const { target } of records) touched.add(target);
    });
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: watchedAttributes(site.reading, site.composing),
    });
  },
  /** Ends it; gives how many nodes it saw change. */
  end(): number {
    observer?.disconnect();
    const seen = touched.size;
    touched.clear();
    return seen;
  },
};

export type Floor = typeof floor;

Object.assign(globalThis, { benchFloor: floor });
