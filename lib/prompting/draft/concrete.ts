/** A day, a clock time, or a length of time that can be held to. */
const TIME =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|minute|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midday|midnight|end of (?:the )?(?:day|week|business)|(?:in|within|under|next|another|about|every) (?:the (?:next )?)?(?:hour|(?:a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half an|\d+)(?: to \w+)?(?:[ -]?(?:working|business))? ?(?:min(?:ute)?s?|hours?|days?|weeks?))|by (?:\d|half|the \d|one|two|three|four|five|six)|at \d|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock|uhr)|\d{1,2}:\d\d|(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) \d|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:right|straight) (?:now|away)|at once|immediately|(?:a|\d+|few|couple of) (?:min(?:ute)?s?|hours?|days?)\b|\d+ (?:working|business) days?)/u;

/** The agent does something, in the first person: what makes a next step somebody's. */
const OWN_ACTION =
  /\b(?:i'll|i will|i'm (?!sorry|afraid|unable|not|so|really|very|truly|sure|glad|happy)\w+|i am (?!sorry|afraid|unable|not|so|really|very|truly|sure|glad|happy)\w+|i've (?:now |just |already |also )*\w+(?:ed|nt|ut|de|ne|ok|ld|en)\b|i have (?:now |just |already |also )*\w+(?:ed|nt|ut|ade|one|ok|ld)\b|let me|i'd like to|i can|we'll|we will|we're (?!sorry|unable|not)\w+ing|we are (?!sorry|unable|not)\w+ing|we've (?:now |just )*\w+ed|we can|leave (?:it|this|that) with me)\b/u;

/** What the customer could choose or do that leads on. */
const WAY_ON =
  /\b(?:instead|alternativ\w*|either|option|you can\b(?!not)|you (?:get|will get|'ll get|receive)|you could|you may|would you (?:like|prefer|rather)|which (?:one|of|would|do)|could you|can you|what i can|what we can|what is possible|what i'm able|shall i|ways? (?:on|forward|out|round)|here(?:'s| is| are) (?:what|how|two|three|another|the)|let me know which|rather have|or (?:a|your) (?:replacement|money))/u;

/** True where a plain text names a time that can be held to. */
export function namesTime(plain: string): boolean {
  return TIME.test(plain);
}

/** True where the agent says what they do or did. */
export function namesAction(plain: string): boolean {
  return OWN_ACTION.test(plain);
}

/** True where the text offers a way on: a choice, an action of the agent's, or a question that leads to one. */
export function leadsOn(plain: string): boolean {
  return (
    WAY_ON.test(plain) || (namesAction(plain) && !/\b(?:i|we) can(?:'t|not| only)\b/u.test(plain))
  );
}
