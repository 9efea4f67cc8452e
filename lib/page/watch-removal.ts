function above(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/**
 * Calls `onRemoved` once when `node` leaves the document, be it with a parent far above. Watches the
 * child lists of its ancestors alone, which hardly ever change: nothing below them costs anything.
 */
export function watchRemoval(node: Node, onRemoved: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (node.isConnected) return;
    observer.disconnect();
    onRemoved();
  });
  for (let parent = above(node); parent; parent = above(parent)) {
    observer.observe(parent, { childList: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
