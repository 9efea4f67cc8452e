import anyAngerAndFrustration from './library/en/any-anger-and-frustration.json';
import anyWorryAndDisappointment from './library/en/any-worry-and-disappointment.json';
import boundaries from './library/en/boundaries.json';
import brokenAndWrong from './library/en/broken-and-wrong.json';
import confusion from './library/en/confusion.json';
import handOver from './library/en/hand-over.json';
import hardshipAndSafety from './library/en/hardship-and-safety.json';
import inPublic from './library/en/in-public.json';
import lateAndLost from './library/en/late-and-lost.json';
import money from './library/en/money.json';
import praiseAndClose from './library/en/praise-and-close.json';
import refusals from './library/en/refusals.json';
import securityAndPrivacy from './library/en/security-and-privacy.json';
import technical from './library/en/technical.json';
import waitingAndRepeating from './library/en/waiting-and-repeating.json';
import type { Phrase } from './phrase';

/** JSON has no literal types; the tests hold every file against `phraseSchema`. */
export const LIBRARY: readonly Phrase[] = [
  ...anyAngerAndFrustration,
  ...anyWorryAndDisappointment,
  ...boundaries,
  ...brokenAndWrong,
  ...confusion,
  ...handOver,
  ...hardshipAndSafety,
  ...lateAndLost,
  ...money,
  ...praiseAndClose,
  ...inPublic,
  ...refusals,
  ...securityAndPrivacy,
  ...technical,
  ...waitingAndRepeating,
] as Phrase[];

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
