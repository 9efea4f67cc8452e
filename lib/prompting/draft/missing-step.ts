import type { Act } from '../../reading/labels';
import { plainText } from '../plain-text';
import { leadsOn, namesAction, namesTime } from './concrete';
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

const ACKNOWLEDGES =
  /\b(?:sorry|apologi[sz]e|thank(?:s| you) for|i (?:can )?(?:see|understand|hear)|you're right|must (?:be|have been|feel)|no wonder|fair (?:ask|point|question))\b/u;

/** What is already done or arranged owes no next step: "is reversed", "goes back tonight". */
const DONE =
  /\b(?:is|are|was|were|has been|have been|been|it's|that's) (?:now |already |just |also |all )*(?:refunded|reversed|reset|extended|confirmed|attached|back|withdrawn|removed|moved|on (?:its|the) way|off|free|sent|booked|reserved|fixed|cleared|frozen|restored|approved|cancel+ed|corrected|unlocked|paid|ready|solved|sorted|done|replaced|credited|waived|open again)\b|\b(?:goes|went) (?:back|out)\b|\b(?:i've|we've|i have|we have) (?:\w+ )?(?:refunded|reversed|reset|sent|cancel+ed|fixed|unlocked|moved|booked|corrected|credited|put|removed|waived|replaced)\b/u;

/** What is still to come and could have a time. */
const TO_COME =
  /\b(?:i'll|i will|we'll|we will|let me|i'm (?!sorry|afraid)\w+ing|i am (?!sorry|afraid)\w+ing|we're \w+ing|we are \w+ing|going to)\b/u;

/** Words of theirs from which a draft has plainly listened. */
const LISTENED = 2;

/**
 * The one step a draft still owes an unhappy customer: acknowledged, specific, own, next step, time,
 * in this order; null where nothing is owed or missing, or the draft is too short to tell. `acts` are
 * those found in the draft. What words plainly show (a time, an own deed) counts beside the model;
 * after a question the next word is the customer's, and what is done needs no announcing.
 */
export function missingStep(draft: string, acts: readonly Act[], facts: DraftFacts): Step | null {
  if (facts.valence === null || facts.valence > LOW || isBegun(draft)) return null;
  const found = new Set(acts);
  const plain = plainText(draft);
  const shared = sharedWords(plain, plainText(facts.customerText));
  const settled = plain.includes('?') || DONE.test(plain);
  const shown: Readonly<Record<Step, boolean>> = {
    acknowledge: shared >= LISTENED || ACKNOWLEDGES.test(plain),
    specific: shared > 0 || /\d/u.test(plain),
    own: settled || namesAction(plain),
    next_step: settled || leadsOn(plain),
    time: settled || namesTime(plain) || !TO_COME.test(plain),
  };
  return (
    STEPS.find((step) => !shown[step] && !SETTLED_BY[step].some((act) => found.has(act))) ?? null
  );
}
