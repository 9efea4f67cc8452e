import type { Span } from '../../conversation/conversation';

/** What may be said about a draft, most harmful first: the order in which remarks are given. */
export const REMARK_KINDS = [
  'mirrors_hostility',
  'risky_promise',
  'blame',
  'order_feeling',
  'diagnosis',
  'exact_feeling',
  'upsell',
  'conditional_apology',
  'tone_clash',
  'wall',
  'condescending',
  'other_team',
  'but_after_empathy',
  'stacked_sorry',
  'any_inconvenience',
  'passive_no_actor',
  'empty_promise',
  'bare_understanding',
  'repeated_phrase',
  'too_long',
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** One remark on a draft. Quotes the draft, so it lives in memory only. */
export interface Remark extends Span {
  kind: RemarkKind;
  /** The words it is about: `draft.slice(start, end)`. */
  words: string;
  /** A sentence to send in their place, in the language of the draft; '' where leaving out is best. */
  better: string;
}

/** What an answer to this customer still owes them; the first that is missing is named. */
export const STEPS = ['acknowledge', 'specific', 'own', 'next_step', 'time'] as const;
export type Step = (typeof STEPS)[number];
