import * as v from 'valibot';

/**
 * The only shapes a string in an event may have, besides the words of the vocabulary. Each is an
 * identifier or a time: none can hold a sentence, a name with a space, or an address.
 */
export const FORMS = {
  /** HMAC-SHA-256 in base64url (43 characters) with the id of its key. */
  keyedHash: /^k\d{1,4}:[A-Za-z0-9_-]{43}$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  uuidV7: /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  sha256: /^[0-9a-f]{64}$/,
  /** First 12 hex digits of a SHA-256. */
  shortHash: /^[0-9a-f]{12}$/,
  time: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/,
  /** Language, script and region of BCP 47; no private or extended parts. */
  language: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
  /** Id of a phrase of the library: words of lower case and digits joined by one sign each. */
  phrase: /^[a-z][a-z0-9]*([._-][a-z0-9]+){0,11}$/,
  /** A kind and up to four ids, hashes or words of the vocabulary, the last perhaps a list. */
  dedupe: /^[a-z_]{3,10}(:[A-Za-z0-9_.-]{1,64}(,[A-Za-z0-9_.-]{1,64}){0,9}){0,6}:?$/,
} as const;
export type FormName = keyof typeof FORMS;

/** A valibot schema of one form; its message is the form's name and never the value. */
export function form(name: FormName) {
  return v.pipe(v.string(name), v.maxLength(400, name), v.regex(FORMS[name], name));
}

/** A time that exists: `2026-13-40T99:99Z` has the form of one and is none. */
export function timeForm() {
  return v.pipe(
    form('time'),
    v.check((value) => !Number.isNaN(Date.parse(value)), 'time'),
  );
}
