import type { Span } from '../conversation/conversation';
import { sentences } from '../conversation/sentences';
import type { EncodeOptions, Encoder } from '../model/encoder';
import { formatContext } from '../model/format-context';
import { probabilities } from '../reading/activate';
import type { HeadSpecs } from '../reading/head-specs';
import { ACTS, type Act } from '../reading/labels';

/** One act in one sentence of a reply; a sentence may have several. */
export interface FoundAct extends Span {
  label: Act;
  /** Calibrated probability, 0..1, at or above the act's threshold. */
  p: number;
}

/** The second part of the model's input for a reply to this message, raw; '' for none. */
function answering(customerText: string, heads: HeadSpecs): string {
  const turns = customerText === '' ? [] : [{ role: 'customer' as const, text: customerText }];
  return formatContext(turns, heads.emoji);
}

/** What one sentence of a reply to `customerText` does, in the order of the vocabulary. */
export async function readSentence(
  encoder: Encoder,
  heads: HeadSpecs,
  sentence: string,
  customerText: string,
  options: EncodeOptions,
): Promise<{ label: Act; p: number }[]> {
  const { acts } = await encoder.encode(sentence, answering(customerText, heads), options);
  const p = probabilities(acts, heads.acts);
  return ACTS.map((label, at) => ({ label, p: p[at] ?? 0 })).filter(
    (act, at) => act.p >= (heads.acts.thresholds[at] ?? 1),
  );
}

/**
 * Finds what each sentence of an agent's reply does, in order. `customerText` is the message it
 * answers, raw, '' for none. Offsets are into the reply. Rejects as `readBurst` does.
 */
export async function readActs(
  encoder: Encoder,
  heads: HeadSpecs,
  reply: string,
  customerText: string,
  options: EncodeOptions,
): Promise<FoundAct[]> {
  const found = await Promise.all(
    sentences(reply).map(async ({ start, end }) => {
      const text = reply.slice(start, end);
      const acts = await readSentence(encoder, heads, text, customerText, options);
      return acts.map((act) => ({ start, end, ...act }));
    }),
  );
  return found.flat();
}
