import type { ThreadCache } from '@/lib/page/thread-cache';

/** Makes changes under `root` and has `cache` note them, as an observer of these attributes (none: all) would. */
export function noteChanges(
  cache: Pick<ThreadCache, 'note'>,
  root: Node,
  change: () => void,
  attributeFilter?: string[],
): void {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    ...(attributeFilter ? { attributeFilter } : {}),
  });
  change();
  cache.note(observer.takeRecords());
  observer.disconnect();
}
