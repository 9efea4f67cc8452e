const DAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WHEN = `(?:(tomorrow|tonight)|(?:(this|next) )?${DAY}|(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?|the (\\d{1,2})(?:st|nd|rd|th))(?![\\p{L}\\p{N}:/-])`;

/** A day by which the customer needs it: nothing else is a deadline. */
const DEADLINES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:need(?:s|ed)?|want|must|has to|have to|got to|required)\\b[^.!?\\n]{0,50}\\b(?:by|before|for|until) (?:this coming )?${WHEN}`,
    'iu',
  ),
  new RegExp(`\\b(?:by|before|no later than) ${WHEN}`, 'iu'),
  new RegExp(
    `\\b(?:wedding|birthday|party|event|exam|interview|holiday|trip|flight|move|moving|launch|deadline|christening|anniversary|concert|surgery|operation|presentation|conference|appointment|race|gig|match|tournament|performance|graduation|festival)\\b(?:'s| is| are| starts| begins)?(?: (?:coming up|happening|due))?(?: (?:on|this|for))? ${WHEN}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:fly|flying|leave|leaving|depart|travel(?:ling)?|move|moving|getting married|marry|marrying)(?: out| away| in| house)?(?: (?:on|this))? ${WHEN}`,
    'iu',
  ),
];

/** A clause about the past, or about what the shop said, sets no deadline. */
const NO_DEADLINE =
  /\b(?:promised|supposed|was (?:due|told|meant|to)|were (?:due|told)|should have|said|told me|by last|before last|ordered|arrived|delivered|bought|missed|was|were|didn't|had|expected|estimated|should (?:arrive|come|be)|says|tracking|(?:i|we|he|she|they) (?:needed|wanted)|(?<=^\s*)(?:needed|wanted))\b/iu;

function cased(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

const FULL: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sep: 'September',
  sept: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};

function ordinal(day: number): string {
  const teen = day % 100 >= 11 && day % 100 <= 13;
  return `${day}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

function written(match: RegExpExecArray): string | null {
  const [, near, which, weekday, day1, month1, month2, day2, day3] = match;
  if (near !== undefined) return near.toLowerCase();
  if (weekday !== undefined)
    return which?.toLowerCase() === 'next' ? `next ${cased(weekday)}` : cased(weekday);
  const day = Number(day1 ?? day2 ?? day3);
  if (!(day >= 1 && day <= 31)) return null;
  const month = month1 ?? month2;
  if (month === undefined) return `the ${ordinal(day)}`;
  return `${day} ${FULL[month.toLowerCase()] ?? cased(month)}`;
}

/** The day the customer needs it by, fit to follow "before": "Friday", "14 March", "the 3rd"; or null. */
export function findDate(text: string): string | null {
  for (const clause of text.split(/[.!?\n,;]+| and | but /u)) {
    if (NO_DEADLINE.test(clause)) continue;
    for (const pattern of DEADLINES) {
      const match = pattern.exec(clause);
      if (match !== null) return written(match);
    }
  }
  return null;
}
