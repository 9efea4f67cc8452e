/** Share of words that must be the same; a desk may add a signature or turn a link into its title. */
const ENOUGH = 0.8;

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether `shown`, as a thread shows it, is the reply `sent`: at least 80 % of the words of `sent`
 * occur in it, and it is at most twice as long plus a signature of 20 words. Texts without words
 * (emoji, punctuation) must be equal but for spaces.
 */
export function isSameReply(sent: string, shown: string): boolean {
  const wanted = words(sent);
  const given = words(shown);
  if (wanted.length === 0) return sent.replaceAll(/\s/g, '') === shown.replaceAll(/\s/g, '');
  const left = new Map<string, number>();
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      left.set(word, count - 1);
      shared += 1;
    }
  }
  return shared / wanted.length >= ENOUGH && given.length <= wanted.length * 2 + 20;
}
