import type { AuthorKind } from '../../conversation/conversation';
import type { RoleMark } from '../../page/reading-rules';
import { AVATAR, BODIES, PART } from './selectors';

/** `selector` on a message, in it, or on an element around it. */
export function onOrAround(selector: string): string {
  return `:is(${selector}, ${selector} :is(${PART}))`;
}

/**
 * A mark for each value of an attribute that a message, or an element around it, may carry; any other
 * value says that the writer cannot be told.
 */
function byValue(
  attribute: string,
  kinds: Readonly<Record<string, AuthorKind | 'hint'>>,
): RoleMark[] {
  const values = Object.entries(kinds);
  const known = values.map(([value]) => `[${attribute}="${value}"]`).join(', ');
  return [
    ...values.flatMap(([value, kind]): RoleMark[] =>
      kind === 'hint' ? [] : [[onOrAround(`[${attribute}="${value}"]`), kind]],
    ),
    [onOrAround(`[${attribute}]:not(${known})`), null],
  ];
}

/** Who wrote a message, best mark first. An admin's mark does not tell a reply from a note: see the hints. */
export const ROLES: readonly RoleMark[] = [
  // Events hold no message.
  [`:is([data-part-group-category="20"] :is(${BODIES.join(', ')}, ${AVATAR}))`, null],
  ...byValue('data-part-group-category', {
    1: 'customer',
    3: 'agent',
    4: 'note',
    5: 'bot',
    20: 'system',
  }),
  [':is(.inbox2__note-part, .inbox-2__note-part)', 'note'],
  [':is(.inbox2__user-email-part, .inbox-2__user-email-part)', 'customer'],
  [':is(.inbox2__admin-email-part, .inbox-2__admin-email-part)', 'agent'],
  ...byValue('data-author-type', {
    user: 'customer',
    customer: 'customer',
    lead: 'customer',
    contact: 'customer',
    bot: 'bot',
    admin: 'hint',
    agent: 'hint',
  }),
];
