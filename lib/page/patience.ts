import type { ReadResult } from './read-thread';

/** A thread that the address announces and the page has not drawn after this long has changed its layout. */
const PATIENCE_MS = 15_000;

/**
 * Tells a page that is still loading from one whose layout changed: gives a function that passes readings
 * on and turns `not_ready` into `layout_changed` once the same address has waited 15 s in view.
 */
export function createPatience(
  document: Document,
  now: () => number = Date.now,
): (result: ReadResult) => ReadResult {
  let waiting: { href: string; since: number } | null = null;
  return (result) => {
    if (result.ok || result.reason !== 'not_ready') {
      waiting = null;
      return result;
    }
    const { href } = document.location;
    // Pages draw little while nobody looks, so only time in view counts.
    if (waiting?.href !== href || document.hidden) waiting = { href, since: now() };
    return now() - waiting.since < PATIENCE_MS ? result : { ...result, reason: 'layout_changed' };
  };
}
