import { liveQuery } from 'dexie';

export interface Follower<T> {
  value: (value: T) => void;
  /** Called once; nothing follows it. */
  failed: (error: unknown) => void;
}

/**
 * Calls back with what `read` gives, now and again after every change of a row it has read, made in
 * any tab or page of the extension, until aborted. `read` may only read from the records.
 */
export function follow<T>(
  read: () => Promise<T>,
  { value, failed }: Follower<T>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const following = liveQuery(read).subscribe({ next: value, error: failed });
  signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
}
