import { Tokenizer } from '@huggingface/tokenizers';

/** Most tokens of the first part (its first are kept) and of the second (its last are kept). */
export const TEXT_TOKENS = 96;
export const SECOND_TOKENS = 48;

/** What the graph is fed with for one text; the attention mask is all ones. */
export interface TokenIds {
  ids: number[];
  /** 0 for the first part with its two specials, 1 for the rest. */
  types: number[];
}

export interface TokenCounter {
  /** Tokens of an already cleaned text, without specials. */
  count(cleaned: string): number;
  /** "[CLS] text [SEP] second [SEP]", or "[CLS] text [SEP]" where second has no tokens. Both cleaned. */
  pair(cleaned: string, second: string): TokenIds;
}

function special(tokenizer: Tokenizer, token: string): number {
  const id = tokenizer.token_to_id(token);
  if (id === undefined) throw new Error(`The tokenizer does not know ${token}.`);
  return id;
}

/** Builds the tokenizer from the parsed tokenizer.json and tokenizer_config.json. Throws where they are not such. */
export function createTokens(json: object, config: object): TokenCounter {
  const tokenizer = new Tokenizer(json, config);
  const cls = special(tokenizer, '[CLS]');
  const sep = special(tokenizer, '[SEP]');
  const idsOf = (text: string): number[] =>
    tokenizer.encode(text, { add_special_tokens: false }).ids;
  return {
    count: (cleaned) => idsOf(cleaned).length,
    pair(cleaned, second) {
      const first = [cls, ...idsOf(cleaned).slice(0, TEXT_TOKENS), sep];
      const rest = second === '' ? [] : [...idsOf(second).slice(-SECOND_TOKENS), sep];
      return {
        ids: [...first, ...rest],
        types: [...first.map(() => 0), ...rest.map(() => 1)],
      };
    },
  };
}
