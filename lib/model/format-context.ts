import type { ContextTurn } from '../conversation/bursts';
import type { EmojiWords } from '../reading/head-specs';
import { clean } from './clean';

/** The model reads the last two turns before a message. */
const TURNS = 2;
/** It keeps their last 48 tokens; far more text than that need not be cleaned for every pass. */
const MOST_CHARACTERS = 4_000;

/** The turns before a message (oldest first) as the model's second part: "role : cleaned text", joined. */
export function formatContext(turns: readonly ContextTurn[], emoji: EmojiWords): string {
  return turns
    .slice(-TURNS)
    .map(({ role, text }) => `${role} : ${clean(text, emoji)}`)
    .join(' ')
    .slice(-MOST_CHARACTERS);
}
