/** Longest part of a text that rules look at: bounds the work on hostile input. */
const MAX_CHARS = 4000;

/** Lower case, straight quotes, at most 4,000 characters: what every rule on words reads. */
export function plainText(text: string): string {
  return text.slice(0, MAX_CHARS).toLowerCase().replaceAll('’', "'");
}
