import * as v from 'valibot';
import { ACTS, EMOTIONS, SITUATIONS } from '../reading/labels';
import { slotsOf } from './fill';
import { STAGES } from './phrase';

/** The acts a phrase may do; the last ten of the vocabulary are mistakes. */
export const GOOD_ACTS = ACTS.slice(0, 16);

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const line = v.pipe(v.string(), v.trim(), v.minLength(10), v.maxLength(90), v.regex(/^[^\n]+$/u));
function list<const T extends readonly string[]>(values: T) {
  return v.pipe(
    v.array(v.picklist(values)),
    v.check((items) => new Set(items).size === items.length, 'named twice'),
  );
}

/** A phrase as it stands in a pack: every label in the vocabulary, every slot known. */
export const phraseSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/u)),
  locale: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/u)),
  emotions: list([...EMOTIONS, 'neutral']),
  situations: list(SITUATIONS),
  stages: v.pipe(list(STAGES), v.minLength(1)),
  channels: v.pipe(list(['chat', 'email', 'social', 'review']), v.minLength(1)),
  formality: v.picklist(['casual', 'neutral', 'formal']),
  mechanism: v.picklist(['attentive', 'cognitive', 'affective', 'none']),
  acts: v.pipe(list(GOOD_ACTS), v.minLength(1), v.maxLength(4)),
  warmth: share,
  competence: share,
  text: v.pipe(
    v.string(),
    v.minLength(20),
    v.maxLength(500),
    v.check((text) => slotsOf(text) !== null, 'unknown slot'),
  ),
  requires: list(['own_fault', 'resolved', 'refund_ok', 'verified']),
  forbids: list(['bereavement', 'legal', 'safety', 'public', 'vulnerable']),
  intensity: v.picklist([1, 2, 3]),
  maxPerConversation: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  cooldownTurns: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  reason: line,
  reasonDe: line,
  evidence: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z0-9]+)+$/u)),
  tags: v.array(v.pipe(v.string(), v.regex(/^[a-z-]+$/u))),
});
