import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { STAGES } from '@/lib/prompting/phrase';
import { SITUATIONS } from '@/lib/reading/labels';

const message = v.object({
  role: v.picklist(['customer', 'agent', 'bot']),
  name: v.optional(v.string()),
  text: v.string(),
  time: v.optional(v.string()),
});

const talk = {
  id: v.string(),
  channel: v.picklist(['chat', 'email', 'social', 'review']),
  subject: v.optional(v.string()),
  messages: v.pipe(v.array(message), v.minLength(1)),
};

export const situationRow = v.object({
  ...talk,
  situation: v.picklist(SITUATIONS),
  stage: v.picklist(STAGES),
  also: v.optional(v.picklist(SITUATIONS)),
});
export type SituationRow = v.InferOutput<typeof situationRow>;

export const momentRow = v.object({
  ...talk,
  acceptable: v.object({
    acts: v.optional(v.array(v.string())),
    situations: v.optional(v.array(v.picklist(SITUATIONS))),
    mustNot: v.optional(v.array(v.string()), []),
    silence: v.optional(v.boolean(), false),
    silences: v.optional(v.array(v.string()), []),
  }),
  notes: v.optional(v.string()),
});
export type MomentRow = v.InferOutput<typeof momentRow>;

const wanted = v.union([v.string(), v.array(v.string())]);

export const slotRow = v.object({
  id: v.string(),
  subject: v.optional(v.string()),
  customer: v.optional(v.string()),
  agent: v.optional(v.string()),
  messages: v.array(v.union([v.string(), message])),
  slots: v.record(v.picklist(['name', 'thing', 'reference', 'date', 'duration']), wanted),
});
export type SlotRow = v.InferOutput<typeof slotRow>;

/** The rows of a labelled file beside this one; throws with the line that is wrong. */
export function readRows<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S>[] {
  const text = readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const parsed = v.safeParse(schema, JSON.parse(line));
      if (parsed.success) return parsed.output;
      const why = parsed.issues.map((i) => `${v.getDotPath(i) ?? 'the row'}: ${i.message}`);
      throw new Error(`${name}.jsonl, line ${at + 1}: ${why.join('; ')}`);
    });
}
