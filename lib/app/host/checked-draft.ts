import type { DraftCheck, KnownSentences } from '../check-draft';

/** What is known of the reply being typed in a thread. Holds the agent's text: memory only. */
export interface CheckedDraft {
  /** Names the draft and what it is judged by, as last given to be checked. */
  key: string;
  check: DraftCheck | null;
  /** The message that the known sentences were read against. */
  answers: string;
  known: KnownSentences;
  job: AbortController;
}

/** A thread in which nothing was typed. */
export function nothingChecked(): CheckedDraft {
  return { key: '', check: null, answers: '', known: new Map(), job: new AbortController() };
}
