const PHRASES =
  /^(?:(?:best|kind|kindest|warm|warmest|many) (?:regards|wishes)|regards|best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|(?:mit )?(?:freundlichen|besten|lieben|herzlichen|vielen) grüßen?|(?:mit )?freundlichen? gruß|(?:viele|liebe|beste|herzliche|freundliche|schöne) grüße|mfg|lg|vg|gruß|cordialement|bien cordialement|bien à vous|salutations|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un saludo|atenciosamente|cumprimentos|com os melhores cumprimentos|cordiali saluti|distinti saluti|(?:met )?vriendelijke groet(?:en)?|mvg|med vänlig(?:a)? hälsning(?:ar)?|mvh|med venlig hilsen|vennlig hilsen|ystävällisin terveisin|pozdrawiam|z poważaniem|с уважением|з повагою|s pozdravem|saygılarımla|üdvözlettel)[,.!]?$/iu;

const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'di',
  'la',
  'le',
  'el',
  'al',
  'of',
  'the',
  'und',
  'and',
  '&',
  'at',
]);

/** A name, a role or a company: each word starts with a capital letter, or it is a number or an address. */
function isNameLike(line: string): boolean {
  if (line === '') return true;
  if (line.length > 60 || /[?!]$/.test(line)) return false;
  const words = line.split(/\s+/).slice(0, 12);
  return words.every((word) => PARTICLES.has(word) || /^[\p{Lu}\p{Lo}\d+(|@/-]/u.test(word));
}

/** No greeting at the end of a mail is longer. */
const LONGEST_PHRASE = 60;
/** Lines a delimiter of `--` may be followed by and still be a signature. */
const LONGEST_SIGNATURE = 12;

function nonEmpty(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}

/**
 * Where the signature starts in `lines` (trimmed): at a line of two dashes, or at a greeting in the last
 * eight lines that only a name and a few short lines follow. `lines.length` where there is none.
 * "Best wishes," in the middle of a mail is followed by sentences and stays.
 */
export function signatureStart(lines: readonly string[]): number {
  const dashes = lines.findLastIndex((line) => line === '--' || line === '—');
  if (dashes >= 0 && nonEmpty(lines.slice(dashes + 1)).length <= LONGEST_SIGNATURE) return dashes;
  for (let at = Math.max(0, lines.length - 8); at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length > LONGEST_PHRASE || !PHRASES.test(line)) continue;
    const after = nonEmpty(lines.slice(at + 1));
    const short = after.length <= 6 && after.every((line) => line.length <= 60);
    if (short && isNameLike(after[0] ?? '')) return at;
  }
  return lines.length;
}
