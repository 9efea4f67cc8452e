import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { REMARK_KINDS, type RemarkKind } from '@/lib/prompting/draft/remark';

const context = v.strictObject({
  valence: v.optional(v.nullable(v.number())),
  loss: v.optional(v.boolean()),
  /** The customer's last message. */
  customer: v.optional(v.string()),
  /** What agents said before, oldest first. */
  agent: v.optional(v.array(v.string())),
});

const line = v.strictObject({
  /** `dev` was looked at while the rules were written; `held` was not. */
  part: v.picklist(['dev', 'held']),
  text: v.string(),
  hit: v.boolean(),
  /** Where the words that fail stand; at least one character of the remark's must be among them. */
  span: v.optional(v.tuple([v.number(), v.number()])),
  context,
});

export type DraftCase = v.InferOutput<typeof line> & { kind: RemarkKind };

/** The kinds that have labelled sentences; length needs none. */
export const LABELLED_KINDS = REMARK_KINDS.filter((kind) => kind !== 'too_long');

/** The labelled sentences of a kind. Throws a ValiError that names what is wrong. */
export function readCases(kind: RemarkKind): DraftCase[] {
  const text = readFileSync(new URL(`data/${kind}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((row) => ({ ...v.parse(line, JSON.parse(row)), kind }));
}
