/** Words that stand where a name should: roles, mailboxes, kinds of company. */
const NOT_NAMES = new Set(
  'customer client guest visitor user unknown anonymous admin administrator info support service sales team office help helpdesk contact billing accounts account hello mail email test noreply mr mrs ms miss mx dr prof sir madam dear the a an ltd inc gmbh llc company shop store family home main new web messenger whatsapp facebook instagram twitter chat end requester unnamed null undefined none no via from system bot automation'.split(
    ' ',
  ),
);

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau)\.?$/iu;
const NAME = /^\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*$/u;

/** "ANNA" and "anna" as Anna; anything else as it stands. */
function inNameCase(word: string): string {
  const shouted = word === word.toUpperCase() && word.length > 2;
  if (!shouted && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(
      /(^|['’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/**
 * The first name in a display name ("Anna Berg", "BERG, Anna", "Dr Anna Berg"), or null for
 * initials, surnames after a title, companies, handles and addresses.
 */
export function firstName(display: string | null): string | null {
  if (display === null || /[\d@_/\\#]|\.(?:\p{Ll}{2,})$/u.test(display)) return null;
  const [before = '', after] = display.split(',');
  const words = (after ?? before)
    .replace(/\(.*?\)/gu, ' ')
    .trim()
    .split(/\s+/u);
  const titled = TITLES.test(words[0] ?? '');
  const given = titled ? words.slice(1) : words;
  if (titled && given.length < 2) return null;
  if (
    given.length > 4 ||
    words.some((word) => NOT_NAMES.has(word.toLowerCase()) && !TITLES.test(word))
  )
    return null;
  const name = inNameCase(given[0] ?? '');
  return name.length >= 2 && name.length <= 20 && NAME.test(name) ? name : null;
}

const SIGN_OFF =
  /(?:^|\n)[ \t]*(?:(?:many |with )?thanks(?: a lot| again| in advance)?|thank you|cheers|(?:kind |best |warm )?(?:regards|wishes)|best|yours(?: \w+)?|sincerely|all the best|love)[,.!]?[ \t]*\n+[ \t]*(\p{L}[\p{L}.'’ -]{1,40})[ \t]*(?:\n|$)/iu;

/** The customer's first name: from the desk, else from the sign-off of their newest mail. */
export function findName(display: string | null, customerTexts: readonly string[]): string | null {
  if (display !== null && display.trim() !== '') return firstName(display);
  for (const text of customerTexts.toReversed()) {
    const signed = SIGN_OFF.exec(text.slice(-600))?.[1];
    if (signed !== undefined) return firstName(signed.trim());
  }
  return null;
}
