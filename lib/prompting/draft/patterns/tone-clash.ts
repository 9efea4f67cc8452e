import type { DraftPattern } from '../draft-pattern';

const LIGHT =
  /(?:\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*)+|(?<=^|[\s.,!?])[:;=]-?[)D(P/](?=$|[\s.,!?])|(?<=^|\s)(?:lol|haha+|hehe+|xd|<3|\^\^)(?=$|[\s.,!?])|(?<=\S)!+(?=$|[\s)"”])/u;
/** Signs that are part of a text, not of its tone. */
const SIGNS = /[©®™✓✔↔→←↑↓▶☎✉0-9#*]/u;
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.!?\n]{0,40}!$/u;
/** A name, a code or a warning that needs its mark. */
const NAMED =
  /\b(?:yahoo|jeopardy|stop|(?:do not|don't) (?:touch|use|open|sign|pay|share|drive|eat)|important|careful|danger|warning)[^.!?]{0,30}!$/u;
/** From here down a customer is not in the mood. */
const LOW = -0.3;

export const TONE_CLASH: DraftPattern = {
  kind: 'tone_clash',
  evidence: 'product-4.3',
  find({ plain }, facts) {
    if (!facts.loss && (facts.valence === null || facts.valence > LOW)) return null;
    if (GREETING.test(plain.trim()) || NAMED.test(plain.trim())) return null;
    const match = LIGHT.exec(plain);
    if (!match || SIGNS.test(match[0])) return null;
    return { start: match.index, end: match.index + match[0].length };
  },
  better: ({ text }) =>
    text
      .replace(/(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|[\u{1f3fb}-\u{1f3ff}])+/gu, '')
      .replace(/(?<=^|[\s.,!?])[:;=]-?[)D(P/](?=$|[\s.,!?])/gu, '')
      .replace(/(?<=^|\s)(?:lol|haha+|hehe+|xd|<3|\^\^)(?=$|[\s.,!?])/giu, '')
      .replace(/!+/gu, '.')
      .replace(/\s+/gu, ' ')
      .replace(/\s+([.,!?])/gu, '$1')
      .replace(/([.?])\.+/gu, '$1')
      .trim(),
};
