const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple of|half an)';
const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)';
const SPAN = `(${COUNT})(?: (?:whole|full|long|solid|straight|entire))? (${UNIT})\\b(?! (?:ago|old|later|warranty|guarantee|trial|return|free|plan|contract|delivery|pass|wait(?:ing)? list))`;
const MORE =
  '(?:over |more than |about |almost |nearly |around |like |the (?:past|last) |now |literally |already )*';

/** Words that make a length of time one the customer lost, before or after it. */
const LOST: readonly RegExp[] = [
  new RegExp(
    `\\b(?:wait(?:ing|ed)?|on hold|on the phone|in (?:the|your|a|this) queue|queu(?:e|ed|ing)|stuck|down|offline|locked out|without \\p{L}+(?: \\p{L}+)?|no (?:reply|answer|response|word|news|update|internet)|spent|wasted|lost|been here|sat here|silence|ignored|delayed)(?: (?:for|since|here|now|me|by|on hold|already|to you|in this chat))* ${MORE}${SPAN}`,
    'u',
  ),
  new RegExp(
    `\\b${SPAN} (?:of |i've been |i have been |i am |i'm |i was |and )?(?:wait(?:ing|ed)?|on hold|in (?:the|your|a|this) queue|still (?:nothing|no|waiting|not)|no (?:reply|answer|response|word|news|update)|without (?:a |any )?(?:reply|answer|response|word|internet)|silence|late|overdue|wasted|nothing)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:for|it's been|its been|it has been|been) ${MORE}${SPAN}(?=[^.!?\\n]{0,30}\\b(?:still|nothing|waiting|nobody|without))`,
    'u',
  ),
];

/** A clause that only supposes, offers or quotes. */
const HYPOTHETICAL =
  /\b(?:if|unless|would|could|can(?!'t)|happy to|willing to|says?|(?:told|asked) (?:me|us) to)\b[^.!?,\n]*$/u;

const SPELLED: Readonly<Record<string, string>> = { min: 'minute', hr: 'hour' };

function spell(count: string, unit: string): string | null {
  const base = unit.replace(/s$/u, '');
  const singular = SPELLED[base] ?? base;
  if (count === 'half an') return singular === 'hour' ? 'half an hour' : null;
  if (count === '0') return null;
  const one = count === 'a' || count === 'an' || count === 'one' || count === '1';
  if (one)
    return count === 'one' || count === '1'
      ? `one ${singular}`
      : `${singular === 'hour' ? 'an' : 'a'} ${singular}`;
  return `${count} ${singular}s`;
}

/** How long the customer waited or went without ("three weeks", "40 minutes"), or null. */
export function findDuration(text: string): string | null {
  const plain = text.toLowerCase().replaceAll('’', "'");
  for (const pattern of LOST) {
    const match = pattern.exec(plain);
    if (match !== null && HYPOTHETICAL.test(plain.slice(0, match.index))) continue;
    if (match?.[1] !== undefined && match[2] !== undefined) return spell(match[1], match[2]);
  }
  return null;
}
