import type { Phrase } from './phrase';

/** The phrases that come with Attune. */
export const LIBRARY: readonly Phrase[] = [];

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The library as JSON that depends on its content alone: phrases by id, keys in order. For hashing. */
export function libraryCanonical(library: readonly Phrase[] = LIBRARY): string {
  const byId = library.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(sorted(byId));
}
