import type { ReadResult } from './read-thread';

/** When to look again after a thread was found, ms: nothing tells that the styles of a page have come. */
const DELAYS = [500, 1_000, 2_000, 4_000, 8_000];

/** Whether who wrote is in doubt: colours and sides, where a desk is known by them, may settle that. */
function isInDoubt(result: ReadResult | null): boolean {
  if (!result) return false;
  const missing = result.ok ? result.conversation.health.missing : result.missing;
  return missing.includes('author');
}

/**
 * A page may be read before its styles are there, and what it looks like is then kept though it was never
 * seen so. Calls `again` some times in the first seconds as long as the newest reading leaves in doubt who
 * wrote. Ends with `signal`.
 */
export function lookAgain(
  newest: () => ReadResult | null,
  again: () => void,
  signal: AbortSignal,
): void {
  const timers = DELAYS.map((delay) =>
    setTimeout(() => {
      if (isInDoubt(newest())) again();
    }, delay),
  );
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
