import type { EmojiWords } from '../reading/head-specs';

/**
 * What Python's `re` calls white space, which JavaScript's \s is not: it has U+001C..1F and U+0085,
 * and not U+FEFF.
 */
const SPACE = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
/** Python's \w. */
const WORD = String.raw`\p{L}\p{N}_`;

const LINK = new RegExp(`https?://[^${SPACE}]+|www\\.[^${SPACE}]+|<url>`, 'gu');
const BEFORE_AT = new RegExp(`^[${WORD}.+-]$`, 'u');
const AFTER_AT = new RegExp(`[${WORD}-]+\\.[${WORD}.]+`, 'uy');
const HANDLE = new RegExp(`@[${WORD}]+`, 'gu');
const NUMBER = /<number>|\p{Nd}[\p{Nd}\-./ ]{4,}\p{Nd}/gu;
const REPEATED = /([^\n])\1{3,}/gu;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');

const MIN_LETTERS = 8;
const SHOUTING_SHARE = 0.6;

function straighten(text: string): string {
  return text.replace(/[\u2018\u2019]/gu, "'").replace(/[\u201c\u201d]/gu, '"');
}

/** Start of the run of address characters that ends before `at`, not before `from`. */
function addressStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from) {
    // A character outside the Basic Multilingual Plane takes two units.
    const step = start - 2 >= from && (text.codePointAt(start - 2) ?? 0) > 0xffff ? 2 : 1;
    if (!BEFORE_AT.test(text.slice(start - step, start))) break;
    start -= step;
  }
  return start;
}

/**
 * The same as replacing /[\w.+-]+@[\w-]+\.[\w.]+/ by " email ", but looked for from each "@": as one
 * pattern it takes quadratic time on a long run of letters.
 */
function hideAddresses(text: string): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at < done) continue;
    const start = addressStart(text, done, at);
    AFTER_AT.lastIndex = at + 1;
    const domain = start < at ? AFTER_AT.exec(text) : null;
    if (!domain) continue;
    out += `${text.slice(done, start)} email `;
    done = at + 1 + domain[0].length;
  }
  return out + text.slice(done);
}

function isShouting(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/gu, '');
  const capitals = letters.replace(/[^A-Z]/gu, '').length;
  return letters.length >= MIN_LETTERS && capitals / letters.length >= SHOUTING_SHARE;
}

function spellEmoji(text: string, emoji: EmojiWords): string {
  let out = text;
  for (const [sign, words] of Object.entries(emoji)) {
    if (out.includes(sign)) out = out.replaceAll(sign, ` ${words} `);
  }
  return out;
}

/**
 * Cleans a text exactly as the training did (`steps` of preprocess.json, in their order). Linear in
 * the text's length. The result holds no addresses, links or long numbers.
 */
export function clean(text: string, emoji: EmojiWords): string {
  let out = straighten(text).replace(LINK, ' link ');
  out = hideAddresses(out).replaceAll('<email>', ' email ').replace(HANDLE, '@user');
  out = spellEmoji(out.replace(NUMBER, ' number '), emoji).replace(REPEATED, '$1$1$1');
  if (isShouting(out)) out = `shouting : ${out}`;
  return out.replace(SPACES, ' ').replace(/^ | $/gu, '');
}
