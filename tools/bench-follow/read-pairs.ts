import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export const PAIR_KINDS = [
  'verbatim',
  'edited',
  'own_words',
  'partial',
  'hard_negative',
  'unrelated',
  'placebo',
] as const;

const line = v.strictObject({
  id: v.string(),
  /** `tune` may be looked at while the matcher is made; `held` is only run. */
  part: v.picklist(['tune', 'held']),
  /** Id of the library's phrase. */
  phrase: v.string(),
  /** Its text, filled. */
  suggestion: v.string(),
  reply: v.string(),
  /** Whether a team lead would say that the agent took the suggestion up. */
  follows: v.boolean(),
  kind: v.picklist(PAIR_KINDS),
  /** What makes a hard negative hard. */
  how: v.optional(
    v.picklist(['act', 'promise', 'negation', 'sibling', 'apology', 'polite', 'thing']),
  ),
});

export type Pair = v.InferOutput<typeof line>;
export type PairKind = Pair['kind'];

/** The half a phrase belongs to: the parity of its id's SHA-256. */
export function partOf(phrase: string): Pair['part'] {
  const last = createHash('sha256').update(phrase).digest().at(-1) ?? 0;
  return last % 2 === 0 ? 'tune' : 'held';
}

/** All labelled pairs. Throws a ValiError that names what is wrong. */
export function readPairs(): Pair[] {
  const text = readFileSync(new URL('data/pairs.jsonl', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((row) => v.parse(line, JSON.parse(row)));
}
