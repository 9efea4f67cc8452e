import type { AuthorKind } from '../conversation/conversation';
import { parseTime } from './parse-time';
import { readBody } from './read-body';
import { matching, readSource } from './read-source';
import type { MessageRules, RoleAttribute, RoleMark } from './reading-rules';
import { textKey } from './text-key';
import { MAX_CHARS } from './visible-text';

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
  /** Hash of stamp and text; tells messages without an id of their own apart. */
  key: string;
  /** Null where no body was found. */
  text: string | null;
  /** The text was longer than what is read. */
  cut: boolean;
}

function bodiesOf(message: Element, rules: MessageRules): Element[] {
  for (const selector of rules.body) {
    const found = [...matching(message, selector, rules.outside)];
    const outer = found.filter(
      (body) => !found.some((other) => other !== body && other.contains(body)),
    );
    if (outer.length > 0) return outer;
  }
  return [];
}

function readWords(message: Element, rules: MessageRules): { text: string | null; cut: boolean } {
  const bodies = bodiesOf(message, rules).map((body) =>
    readBody(body, [...rules.drop, rules.outside]),
  );
  if (bodies.length === 0) return { text: null, cut: false };
  const text = bodies
    .map((body) => body.text)
    .filter((part) => part !== '')
    .join('\n');
  const cut = text.length > MAX_CHARS || bodies.some((body) => body.cut);
  return { text: text.slice(0, MAX_CHARS), cut };
}

function has(message: Element, selector: string, outside: string): boolean {
  return matching(message, selector, outside).next().done !== true;
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

/** Reads what one message element states of itself. `now` serves times shown without a year. */
export function readMessage(message: Element, rules: MessageRules, now: Date): RawMessage {
  const { outside } = rules;
  const language = message.ownerDocument.documentElement.lang || 'en';
  const shown = readSource(message, rules.time, outside);
  const time = shown === null ? null : parseTime(shown, language, now);
  const stamp = time !== null && shown !== null && /^\d{4}-/.test(shown) ? time : '';
  const { text, cut } = readWords(message, rules);
  return {
    pageId: readSource(message, rules.id, outside),
    marks: rules.roles.flatMap((rule) => marksOf(message, rule, outside)),
    staff: rules.staff !== '' && has(message, rules.staff, outside),
    sender: readSource(message, rules.sender, outside),
    time,
    stamp,
    key: textKey(`${stamp}\n${text}`),
    text,
    cut,
  };
}
