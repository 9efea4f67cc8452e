/** Why records could not be written: the disk is full, the database was closed, or anything else. */
export type WriteFailure = 'full' | 'closed' | 'failed';

const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'MissingAPIError']);

function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? namesOf(error.inner, depth + 1) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [...name, ...inner, ...failures.flatMap((failure) => namesOf(failure, depth + 1))];
}

/** Sorts an error of IndexedDB or Dexie, which may wrap another. */
export function writeFailure(error: unknown): WriteFailure {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  return names.some((name) => CLOSED.has(name)) ? 'closed' : 'failed';
}
