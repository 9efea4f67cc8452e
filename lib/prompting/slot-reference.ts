/** A number that the customer names as theirs: order, ticket, booking … followed by a code with digits. */
const NAMED =
  /\b(?:order|ref(?:erence)?|ticket|case|booking|invoice|tracking|shipment|claim|reservation|policy|rma|return|confirmation|contract|account)(?:[ \t]+(?:number|no|nr|num|id|code|confirmation|ref(?:erence)?))?\.?[ \t]*(?:is|was|:|=)?[ \t]*#?[ \t]*([A-Z0-9][A-Z0-9-]{2,18}[A-Z0-9])(?![\p{L}\p{N}-])/giu;

const HASHED = /(?:^|\s)#([A-Z0-9][A-Z0-9-]{2,18}[A-Z0-9])(?![\p{L}\p{N}-])/giu;

/** At least three digits, no word among them, and no year, date, amount or card number. */
function isReference(code: string, after: string): boolean {
  const digits = code.replace(/\D/gu, '');
  if (digits.length < 3 || digits.length > 14 || /\p{L}{5}/u.test(code)) return false;
  if (/^(?:19|20)\d\d(?:-\d\d?-\d\d?)?$/u.test(code)) return false;
  if (/^\d{1,2}-\d{1,2}-\d{2,4}$/u.test(code)) return false;
  return !/^(?:[.,]\d|\s*(?:€|\$|£|%|eur|usd|gbp|euros?|dollars|pounds|days?|weeks?|hours?|minutes?|mins?|times|am|pm)(?!\p{L}))/iu.test(
    after,
  );
}

/** All references in a text, in upper case, each once. */
export function referencesIn(text: string): string[] {
  const codes = new Set<string>();
  for (const pattern of [NAMED, HASHED])
    for (const match of text.matchAll(pattern)) {
      const code = match[1] ?? '';
      const after = text.slice(match.index + match[0].length);
      if (isReference(code, after)) codes.add(code.toUpperCase());
    }
  return [...codes];
}

/** The one reference in a text; null when there is none or when there are two different ones. */
export function findReference(text: string): string | null {
  const [only, ...others] = referencesIn(text);
  return others.length === 0 ? (only ?? null) : null;
}
