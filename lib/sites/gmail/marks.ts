import type { Sources } from '../../page/reading-rules';

/** Gmail's own markup; what stands in a mail's body is its sender's. */
export const BODY = ':is(.a3s, .ii)';
/** Outside of a body. */
export const HEAD = `:not(${BODY} *)`;
/** A message, or what stands for several. */
export const ROW = '[role="listitem"]';
export const HEADING = `:is(h2.hP, .ha h2)${HEAD}`;
export const ACCOUNT =
  'a[href*="accounts.google.com/SignOutOptions"], a[aria-label^="Google Account"]';
export const BUNDLE = `.adv, .adx, :is(.kQ, .kx):not(:has(.gD${HEAD}))`;
export const QUOTES = '.gmail_quote, .gmail_extra, .gmail_attr, blockquote';
export const TRIMMED = ['.adL', '.adm .h5'];
/** The account's own address. A subject may hold an address as well; in the title the own one comes last. */
export const OWN: Sources = [
  [ACCOUNT, 'aria-label', /\(([^()\s]+@[^()\s]+)\)$/],
  ['head > title', '', /^.* - ([^\s@]+@[^\s@]+) - .+$/],
];
