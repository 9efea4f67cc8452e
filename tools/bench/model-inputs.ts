import type { ContextTurn } from '@/lib/conversation/bursts';
import { clean } from '@/lib/model/clean';
import { formatContext } from '@/lib/model/format-context';
import { loadJson } from '@/lib/model/model-files';
import { loadFromDisk } from '@/lib/model/node-load';
import { createTokens, type TokenIds } from '@/lib/model/tokens';
import { parseEmojiWords } from '@/lib/reading/head-specs';
import { composeText, seeded } from './compose-text';

/** Lengths that are measured, in tokens as the graph is fed, and how much of each is the customer's text. */
export const LENGTHS = [
  { tokens: 20, text: 12 },
  { tokens: 60, text: 40 },
  { tokens: 140, text: 90 },
] as const;

/** One text with the turn before it, and what the model is fed with for both. */
export interface ModelInput {
  text: string;
  /** The agent's turn before the text. */
  before: string;
  /** The turn as the model's second part. */
  second: string;
  ids: TokenIds;
}

export type MakeInput = (length: (typeof LENGTHS)[number]) => ModelInput;

/** [CLS] text [SEP] second [SEP] */
const SPECIALS = 3;

/** Makes inputs of exact lengths, no two alike, with the tokenizer the extension uses. */
export async function createInputs(seed: number): Promise<MakeInput> {
  const [preprocess, json, config] = await Promise.all(
    ['preprocess.json', 'tokenizer.json', 'tokenizer_config.json'].map((name) =>
      loadJson(loadFromDisk, name),
    ),
  );
  if (!preprocess || !json || !config) throw new Error('A file of the model is missing.');
  const emoji = parseEmojiWords(preprocess);
  const tokens = createTokens(json, config);
  const random = seeded(seed);
  function second(before: string): string {
    const turns: ContextTurn[] = [{ role: 'agent', text: before }];
    return formatContext(turns, emoji);
  }
  return ({ tokens: total, text: share }) => {
    const count = (text: string): number => tokens.count(clean(text, emoji));
    const text = composeText(share, count, random);
    const rest = total - share - SPECIALS;
    const before = composeText(rest, (turn) => tokens.count(second(turn)), random);
    const ids = tokens.pair(clean(text, emoji), second(before));
    if (ids.ids.length !== total) throw new Error(`${ids.ids.length} tokens instead of ${total}.`);
    return { text, before, second: second(before), ids };
  };
}
