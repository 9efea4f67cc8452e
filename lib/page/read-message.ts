import type { AuthorKind } from '../conversation/conversation';
import { toAddress } from './mail-address';
import { parseTime } from './parse-time';
import { type BodyRules, bodyRules, readBody, readBodyAgain } from './read-body';
import { type Hint, isPlaced, readHint } from './read-hint';
import { matching, readAll, readSource, readValue, selectorOf } from './read-source';
import type { MessageRules, RoleAttribute, RoleMark } from './reading-rules';
import type { TextStep } from './text-lines';
import { MAX_CHARS, visibleText } from './visible-text';

/** One message as its own element tells it, before its neighbours are asked. */
export interface RawMessage {
  /** The page's own id, or null. */
  pageId: string | null;
  /** What the marks say of the writer, in the order of the rules; null for a mark nobody knows. */
  marks: readonly (AuthorKind | null)[];
  /** Carries a sign only staff have. */
  staff: boolean;
  sender: string | null;
  time: string | null;
  /** The time as a machine wrote it, which a re-render does not change; else empty. */
  stamp: string;
  /** Null where no body was found. */
  text: string | null;
  /** The text was longer than what is read. */
  cut: boolean;
  /** The sender's address, for desks where it tells who wrote; null where it is not certain. */
  address?: string | null;
  /** Only the beginning of the words is shown. */
  shortened?: boolean;
  /** Null for desks whose marks alone count. */
  hint: Hint | null;
}

/** Stands for words the page does not show. */
const FOLDED = '…';
/** Longest row that may be a sentence of the desk's own. */
const EVENT_CHARS = 200;

/** The elements that hold the words of a message, outermost only. */
export function bodiesOf(message: Element, rules: MessageRules): Element[] {
  for (const selector of rules.body) {
    const found = [...matching(message, selector, rules.outside)];
    const outer = found.filter(
      (body) => !found.some((other) => other !== body && other.contains(body)),
    );
    if (outer.length > 0) return outer;
  }
  return [];
}

/** What the words of each body are made of; null where one must be read anew after any change. */
export type WordSteps = readonly (readonly TextStep[])[];

interface Words {
  text: string | null;
  cut: boolean;
  steps: WordSteps | null;
}

/** One message, and what its words are made of. */
export interface ReadMessage {
  raw: RawMessage;
  steps: WordSteps | null;
}

/** Long selectors, put together once. */
const bodyRulesOf = new WeakMap<MessageRules, BodyRules>();

function rulesForBodies(rules: MessageRules): BodyRules {
  let known = bodyRulesOf.get(rules);
  if (!known) {
    known = bodyRules([...rules.drop, rules.outside], rules.quotes);
    bodyRulesOf.set(rules, known);
  }
  return known;
}

function joined(bodies: readonly { text: string; cut: boolean }[]): { text: string; cut: boolean } {
  const text = bodies
    .map((body) => body.text)
    .filter((part) => part !== '')
    .join('\n');
  const cut = text.length > MAX_CHARS || bodies.some((body) => body.cut);
  return { text: text.slice(0, MAX_CHARS), cut };
}

/** All of `items`; null where one of them is. */
function every<T>(items: readonly (T | null)[]): T[] | null {
  const there = items.filter((item) => item !== null);
  return there.length === items.length ? there : null;
}

function readWords(elements: readonly Element[], rules: MessageRules): Words {
  if (elements.length === 0) return { text: null, cut: false, steps: null };
  const read = elements.map((body) => readBody(body, rulesForBodies(rules)));
  return { ...joined(read), steps: every(read.map(({ steps }) => steps)) };
}

function has(message: Element, selector: string, outside: string): boolean {
  return selector !== '' && matching(message, selector, outside).next().done !== true;
}

function marksOf(
  message: Element,
  rule: RoleMark | RoleAttribute,
  outside: string,
): (AuthorKind | null)[] {
  if (rule.length === 2) return has(message, rule[0], outside) ? [rule[1]] : [];
  const [selector, attribute, kinds] = rule;
  return [...matching(message, selector, outside)].flatMap((element) => {
    const value = element.getAttribute(attribute);
    if (value === null) return [];
    return [Object.hasOwn(kinds, value) ? (kinds[value] ?? null) : null];
  });
}

/** What a row shows beside the page's own parts, in one line. */
function shownBeside(message: Element, rules: MessageRules, more = ''): string {
  const omit = [...rules.drop, rules.outside, more].filter((selector) => selector !== '');
  const options = { omit: omit.join(', '), limit: EVENT_CHARS * 2 };
  return visibleText(message, options).replaceAll('\n', ' ');
}

/** A message of pictures and files alone. */
function isWordless(message: Element, rules: MessageRules): boolean {
  const { wordless = '', outside } = rules;
  return has(message, wordless, outside) && shownBeside(message, rules, wordless) === '';
}

/** The desk's own sentence on a row without a body: what the row shows, if it is marked or known as one. */
function eventLine(
  message: Element,
  rules: MessageRules,
  marks: readonly (AuthorKind | null)[],
): string | null {
  if (!rules.eventLines || (marks.length > 0 && marks[0] !== 'system')) return null;
  const line = shownBeside(message, rules);
  if (line === '' || line.length > EVENT_CHARS) return null;
  const known = marks.length > 0 || rules.eventLines.some((pattern) => pattern.test(line));
  return known ? line : null;
}

/** The sender's address, as long as every place that shows it says the same. */
function addressOf(message: Element, { addresses = [], outside }: MessageRules): string | null {
  const shown = addresses.flatMap((sources) => readAll(message, sources, outside));
  const [only, ...others] = new Set(shown.map(toAddress));
  return only === undefined || others.length > 0 ? null : only;
}

/** What a folded message shows instead of its words; null where it is not folded. */
function readFolded(message: Element, { folded, drop, outside }: MessageRules): string | null {
  if (!folded) return null;
  if (has(message, folded.bundle, outside)) return FOLDED;
  for (const selector of folded.snippet) {
    for (const snippet of matching(message, selector, outside)) {
      return visibleText(snippet, { omit: drop.join(', ') || 'template' }) || FOLDED;
    }
  }
  return null;
}

/** The id of an element around `message`, unless it is around another message too. */
function idAround(message: Element, { idAround: sources = [], message: row }: MessageRules) {
  for (const source of sources) {
    const around = message.parentElement?.closest(selectorOf(source));
    if (around && [...around.querySelectorAll(row)].every((other) => message.contains(other))) {
      return readValue(around, source);
    }
  }
  return null;
}

/**
 * `raw` after nothing but words inside of `bodies`, of which there is one at least, has changed. `steps`: what
 * these were made of, where nothing but the words of their text nodes has.
 */
export function readWordsAgain(
  raw: RawMessage,
  message: Element,
  bodies: readonly Element[],
  rules: MessageRules,
  steps: WordSteps | null,
): ReadMessage {
  const again = steps && every(steps.map(readBodyAgain));
  const words = again ? { ...joined(again), steps } : readWords(bodies, rules);
  const { text, cut } = words;
  const { hints, outside } = rules;
  // Longer words can move a message; where it stands counts only where nothing else tells its writer.
  const isMoved = hints && raw.hint && isPlaced(raw.hint, raw.marks);
  const hint = isMoved
    ? readHint(message, bodies[0] ?? message, hints, outside, raw.marks)
    : raw.hint;
  return { raw: { ...raw, text, cut, hint }, steps: words.steps };
}

/** Reads what one message element states of itself. `now` serves times shown without a year. */
export function readMessage(
  message: Element,
  rules: MessageRules,
  now: Date,
  bodies: readonly Element[] = bodiesOf(message, rules),
): ReadMessage {
  const { outside } = rules;
  const language = message.ownerDocument.documentElement.lang || 'en';
  const shown = readSource(message, rules.time, outside);
  const time = shown === null ? null : parseTime(shown, language, now);
  const stamp = time !== null && shown !== null && /^\d{4}-/.test(shown) ? time : '';
  const words = readWords(bodies, rules);
  const stated = rules.roles.flatMap((rule) => marksOf(message, rule, outside));
  const event = words.text === null ? eventLine(message, rules, stated) : null;
  const marks = event === null ? stated : ['system' as const];
  const folded = words.text === null ? readFolded(message, rules) : null;
  const text = words.text ?? event ?? folded ?? (isWordless(message, rules) ? '' : null);
  const { hints } = rules;
  const raw: RawMessage = {
    pageId: readSource(message, rules.id, outside) ?? idAround(message, rules),
    marks,
    staff: has(message, rules.staff, outside),
    sender: readSource(message, rules.sender, outside),
    time,
    stamp,
    text,
    cut: words.cut,
    ...(rules.addresses ? { address: addressOf(message, rules) } : {}),
    ...(folded === null ? {} : { shortened: true }),
    hint: hints ? readHint(message, bodies[0] ?? message, hints, outside, marks) : null,
  };
  return { raw, steps: words.steps };
}
