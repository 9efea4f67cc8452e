import { referencesIn } from '../prompting/slot-reference';
import { thingsIn } from '../prompting/slot-thing';
import { amountsIn } from './amounts-in';
import { datesIn } from './dates-in';
import { placesIn } from './places-in';
import { wordsOf } from './words';

/** Nobody plays back what stands further down, and a pasted log is no message. */
const LONGEST = 4000;

const EVENT =
  /\b(?:wedding|birthday|party|exam|interview|holiday|vacation|honeymoon|trip|flight|christening|anniversary|concert|surgery|presentation|conference|graduation|festival|christmas)\b/gu;

export interface Concreteness {
  /** Concrete things the customer's words hold: references, things, days, places, sums and events. */
  nameable: number;
  /** How many of them the reply names. */
  concrete: number;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$/u, '') : word;
}

function headOf(thing: string): string {
  return singular(thing.split(' ').at(-1) ?? thing);
}

function shared<T>(wanted: ReadonlySet<T>, isNamed: (one: T) => boolean): Concreteness {
  return { nameable: wanted.size, concrete: [...wanted].filter(isNamed).length };
}

/**
 * How many of the concrete things in a customer's words a reply names (product.md S12): an order or ticket
 * number, a product, a day, a place, a sum of money, an occasion. Each counts once, and only counts leave
 * this function, never the words. Things and days are known in English. Looks at the first 4,000 characters.
 */
export function concreteness(customerText: string, replyText: string): Concreteness {
  const customer = customerText.slice(0, LONGEST);
  const reply = replyText.slice(0, LONGEST);
  const words = new Set(wordsOf(reply).map(singular));
  const spoken = ` ${wordsOf(reply).join(' ')} `;
  const codes = new Set(reply.toUpperCase().match(/[A-Z0-9][A-Z0-9-]*[A-Z0-9]/gu));
  const days = datesIn(reply);
  const sums = amountsIn(reply);
  const parts = [
    shared(new Set(referencesIn(customer)), (code) => codes.has(code)),
    shared(new Set([...thingsIn(customer)].map(headOf)), (thing) => words.has(thing)),
    shared(datesIn(customer), (day) => days.has(day)),
    shared(placesIn(customer), (place) => spoken.includes(` ${wordsOf(place).join(' ')} `)),
    shared(amountsIn(customer), (sum) => sums.has(sum)),
    shared(new Set(customer.toLowerCase().match(EVENT)), (event) => words.has(singular(event))),
  ];
  return {
    nameable: parts.reduce((sum, { nameable }) => sum + nameable, 0),
    concrete: parts.reduce((sum, { concrete }) => sum + concrete, 0),
  };
}
