import * as v from 'valibot';

const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is no ISO 8601 time'),
);

const message = v.object({
  role: v.picklist(['customer', 'agent', 'bot']),
  name: v.optional(v.string()),
  text: v.string(),
  time: v.optional(time),
});

const input = v.object({
  id: v.union([v.string(), v.number()]),
  site: v.optional(v.picklist(['zendesk', 'intercom', 'gmail'])),
  channel: v.picklist(['chat', 'email', 'social', 'review']),
  subject: v.optional(v.string()),
  messages: v.array(message),
  draft: v.optional(v.string()),
  suggestion: v.optional(v.string()),
  settings: v.optional(
    v.object({
      /** Taken for the voice setting of a later version; changes nothing yet. */
      tone: v.optional(v.string()),
      formality: v.optional(v.picklist(['casual', 'neutral', 'formal'])),
    }),
  ),
});

/** One line of the input: a conversation, oldest message first, and what an agent is about to say. */
export type ReplayInput = v.InferOutput<typeof input>;

export type ParsedLine = { ok: true; input: ReplayInput } | { ok: false; reason: string };

/** Reads one line; `reason` names the field that is wrong and how. */
export function parseLine(line: string): ParsedLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `is no JSON: ${error instanceof Error ? error.message : error}` };
  }
  const parsed = v.safeParse(input, json);
  if (parsed.success) return { ok: true, input: parsed.output };
  const reason = parsed.issues
    .map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`)
    .join('; ');
  return { ok: false, reason };
}
