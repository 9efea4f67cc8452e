/** What customers write, in words of which most are one token; the mix makes every text a new one. */
const SENTENCES = [
  'I have been waiting for two weeks and nobody has called me back.',
  'The chair came with a broken leg and the box was open.',
  'You told me it would be here on Friday and it was not.',
  'I paid for this twice and I want one of the payments back.',
  'Can someone please tell me what is going on with my order?',
  'This is the third time I write to you about the same thing.',
  'My daughter had her birthday yesterday and the gift was not there.',
  'It worked for a day and then the light went off.',
  'I do not want another voucher, I want an answer.',
  'The man on the phone was kind but could not help me.',
  'Where is the delivery and who has it now?',
  'I am really worried that the money is gone.',
  'If it is not fixed today I will go to another shop.',
  'I thought we had a date for this and now it has moved again.',
  'The new one is lovely and my husband likes it as well.',
  'Nothing on your page says how long this will take.',
] as const;

/** Numbers in 0..1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words that would be thrown out one after the other before a text counts as impossible. */
const PATIENCE = 1_000;

/**
 * Words of customers that are exactly `tokens` long by `count`, another text for another state of
 * `random`. Throws where the length cannot be met.
 */
export function composeText(
  tokens: number,
  count: (text: string) => number,
  random: () => number,
): string {
  let text = '';
  for (let refused = 0; refused < PATIENCE; ) {
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? SENTENCES[0];
    for (const word of sentence.split(' ')) {
      const longer = text === '' ? word : `${text} ${word}`;
      const length = count(longer);
      if (length === tokens) return longer;
      if (length < tokens) text = longer;
      else refused += 1;
    }
  }
  throw new Error(`No text of ${tokens} tokens was found.`);
}
