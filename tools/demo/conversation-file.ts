import * as v from 'valibot';

const lineSchema = v.object({
  role: v.picklist(['customer', 'agent', 'bot', 'note']),
  name: v.optional(v.string()),
  text: v.optional(v.string(), ''),
  time: v.optional(
    v.pipe(
      v.string(),
      v.check((time) => !Number.isNaN(Date.parse(time)), 'not a time'),
    ),
  ),
});

/** One line of a conversation; an agent's line with an empty text means: use the first phrase. */
export type ConversationLine = v.InferOutput<typeof lineSchema>;

function parseLine(text: string, number: number): ConversationLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`line ${number}: not JSON`);
  }
  const parsed = v.safeParse(lineSchema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = issue.path?.map((item) => String(item.key)).join('.') ?? 'line';
  throw new Error(`line ${number}: ${where}: ${issue.message}`);
}

/** Reads a conversation, a JSON object a line; throws with the line's number and what is wrong. */
export function parseConversation(jsonl: string): ConversationLine[] {
  const lines = jsonl
    .split('\n')
    .map((text, at) => ({ text, number: at + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, number }) => parseLine(text, number));
  if (!lines.some(({ role }) => role === 'customer')) {
    throw new Error('the conversation has no line of a customer');
  }
  return lines;
}
