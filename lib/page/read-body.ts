import { isForwarded } from './forwarded';
import type { Selectors } from './site';
import { ownWords } from './strip-quotes';
import { readText } from './visible-text';

/** Quoted mail as the mail programs wrap it (Gmail, Thunderbird, Apple, Proton, Yahoo). */
const QUOTES =
  'blockquote, .gmail_quote, .gmail_attr, .gmail_extra, .moz-cite-prefix, .protonmail_quote, .yahoo_quoted';
/** Outlook wraps nothing: what follows its mark is quoted. */
const QUOTE_STARTS = '#divRplyFwdMsg, #appendonsend, .OutlookMessageHeader';
const SIGNATURES =
  '.signature, .gmail_signature, .gmail_signature_prefix, .moz-signature, #Signature, #ms-outlook-mobile-signature';

/** The words the writer added, and whether the text was cut for its length. */
export interface Body {
  text: string;
  cut: boolean;
}

/**
 * What was written in a message's body: without `drop` (parts of the page, not of the message), quoted
 * mails (also what `quotes` names) and signature. Where nothing else is left the quote is kept, better too
 * much than a lost message; but a mail that only passes another one on has no words of its writer's.
 */
export function readBody(body: Element, drop: Selectors, quotes: Selectors = []): Body {
  const noise = drop.join(', ');
  const omit = noise === '' ? SIGNATURES : `${noise}, ${SIGNATURES}`;
  const own = readText(body, { omit, quote: [QUOTES, ...quotes].join(', '), stop: QUOTE_STARTS });
  const text = ownWords(own.text);
  if (text !== '') return { text, cut: own.cut };
  const whole = readText(body, noise === '' ? {} : { omit: noise });
  return isForwarded(whole.text) ? { text: '', cut: false } : whole;
}
