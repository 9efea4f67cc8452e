/**
 * The order in which a tab's news came. Some of it is looked up before it is shown; what has been
 * overtaken meanwhile must not be shown any more.
 */
export interface Turns {
  /** Called when news of a tab arrives; the answer tells, at any later time, whether none came since. */
  take(tabId: number): () => boolean;
  forget(tabId: number): void;
}

/** No news yet. */
export function createTurns(): Turns {
  const newest = new Map<number, symbol>();
  return {
    take(tabId) {
      const turn = Symbol(String(tabId));
      newest.set(tabId, turn);
      return () => newest.get(tabId) === turn;
    },
    forget(tabId) {
      newest.delete(tabId);
    },
  };
}
