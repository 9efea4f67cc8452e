import type { Act } from '../../reading/labels';
import { plainText } from '../plain-text';
import { namesAction, namesTime } from './concrete';
import type { DraftFacts } from './draft-facts';
import { STEPS, type Step } from './remark';
import { sharedWords } from './shared-words';

/** Acts of the model's that settle a step. */
const SETTLED_BY: Readonly<Record<Step, readonly Act[]>> = {
  acknowledge: ['acknowledge_feeling', 'paraphrase', 'validate', 'apologise', 'thank'],
  specific: ['paraphrase', 'personalise'],
  own: ['ownership', 'next_step'],
  next_step: ['next_step', 'options', 'ask', 'explain'],
  time: ['time'],
};
/** A draft below this is still being begun; nothing is missing yet. */
const LEAST_WORDS = 12;
/** From here down the customer is owed more than an answer. */
const LOW = -0.2;

function isBegun(draft: string): boolean {
  return draft.split(/\s+/u).filter(Boolean).length < LEAST_WORDS;
}

/** True where the draft asks the customer for something: then the next word is theirs. */
function asks(draft: string, acts: ReadonlySet<Act>): boolean {
  return acts.has('ask') && draft.includes('?');
}

/**
 * The one step a draft still owes an unhappy customer: acknowledged, specific, own, next step, time,
 * in this order; null where nothing is owed or missing, or the draft is too short to tell. `acts` are
 * those found in the draft. What words plainly show (a time, an own deed) counts beside the model.
 */
export function missingStep(draft: string, acts: readonly Act[], facts: DraftFacts): Step | null {
  if (facts.valence === null || facts.valence > LOW || isBegun(draft)) return null;
  const found = new Set(acts);
  const plain = plainText(draft);
  const shown: Readonly<Record<Step, boolean>> = {
    acknowledge:
      /\b(?:sorry|apologi[sz]e|thank(?:s| you) for|i (?:can )?(?:see|understand|hear)|you're right)\b/u.test(
        plain,
      ),
    specific: sharedWords(plain, plainText(facts.customerText)) > 0,
    own: namesAction(plain),
    next_step: namesAction(plain) || asks(draft, found),
    time: namesTime(plain) || asks(draft, found) || !namesAction(plain),
  };
  return (
    STEPS.find((step) => !shown[step] && !SETTLED_BY[step].some((act) => found.has(act))) ?? null
  );
}
