import { sentences } from '../conversation/sentences';
import type { EncodeOptions, Encoder } from '../model/encoder';
import type { DraftFacts } from '../prompting/draft/draft-facts';
import { findRemarks } from '../prompting/draft/find-remarks';
import { missingStep } from '../prompting/draft/missing-step';
import type { Remark, Step } from '../prompting/draft/remark';
import type { HeadSpecs } from '../reading/head-specs';
import type { Act } from '../reading/labels';
import { type FoundAct, readSentence } from './read-acts';

/** Nobody reads more than this back; what comes after is not read by the model. */
const MOST_SENTENCES = 40;
const MOST_KNOWN = 200;

/** What sentences do that were read before, by their text, for one customer message. */
export type KnownSentences = Map<string, { label: Act; p: number }[]>;

/** What is said about a draft. Quotes it, so it lives in memory only. */
export interface DraftCheck {
  acts: FoundAct[];
  remarks: Remark[];
  missing: Step | null;
}

async function actsOf(
  encoder: Encoder,
  heads: HeadSpecs,
  draft: string,
  { customerText }: DraftFacts,
  known: KnownSentences,
  options: EncodeOptions,
): Promise<FoundAct[]> {
  const spans = sentences(draft).slice(0, MOST_SENTENCES);
  const found = await Promise.all(
    spans.map(async ({ start, end }) => {
      const text = draft.slice(start, end);
      const acts =
        known.get(text) ?? (await readSentence(encoder, heads, text, customerText, options));
      known.set(text, acts);
      return acts.map((act) => ({ start, end, ...act }));
    }),
  );
  for (const text of known.keys()) {
    if (known.size <= MOST_KNOWN) break;
    known.delete(text);
  }
  return found.flat();
}

/**
 * Checks a draft: its acts by the model, only for sentences that are not `known` (which is added to),
 * the remarks by rules, and the step that is missing. `known` holds for one customer message; clear it
 * for another. Panel and replay both use it, so they agree. Rejects with an AbortError when cancelled
 * and with a ModelError when the model cannot run.
 */
export async function checkDraft(
  { encoder, heads }: { encoder: Encoder; heads: HeadSpecs },
  draft: string,
  facts: DraftFacts,
  known: KnownSentences,
  options: EncodeOptions,
): Promise<DraftCheck> {
  const acts = await actsOf(encoder, heads, draft, facts, known, options);
  return {
    acts,
    remarks: findRemarks(draft, facts),
    missing: missingStep(
      draft,
      acts.map(({ label }) => label),
      facts,
    ),
  };
}
