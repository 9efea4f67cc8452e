import { isForwarded } from './forwarded';
import type { Selectors } from './site';
import { ownWords } from './strip-quotes';
import type { TextStep } from './text-lines';
import { readSteps, readText, type TextOptions } from './visible-text';

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

/** What in a body is not its writer's, as lists of selectors. */
export interface BodyRules {
  own: TextOptions;
  whole: TextOptions;
}

/** The rules for bodies with `drop` in them (parts of the page, not of the message) and quotes as `quotes` names. */
export function bodyRules(drop: Selectors, quotes: Selectors = []): BodyRules {
  const noise = drop.join(', ');
  const omit = noise === '' ? SIGNATURES : `${noise}, ${SIGNATURES}`;
  const own = { omit, quote: [QUOTES, ...quotes].join(', '), stop: QUOTE_STARTS };
  return { own, whole: noise === '' ? {} : { omit: noise } };
}

/**
 * What was written in a message's body: without parts of the page, quoted mails and signature. Where nothing
 * else is left the quote is kept, better too much than a lost message; but a mail that only passes another
 * one on has no words of its writer's. `steps`: what the words are made of (see `readBodyAgain`).
 */
export function readBody(
  body: Element,
  rules: BodyRules,
): Body & { steps: readonly TextStep[] | null } {
  const own = readText(body, rules.own);
  const text = ownWords(own.text);
  if (text !== '') return { text, cut: own.cut, steps: own.steps };
  const whole = readText(body, rules.whole);
  const isEmpty = isForwarded(whole.text);
  return { text: isEmpty ? '' : whole.text, cut: !isEmpty && whole.cut, steps: null };
}

/** The body that `steps` give after nothing but its words changed; null where it must be read anew. */
export function readBodyAgain(steps: readonly TextStep[]): Body | null {
  const own = readSteps(steps);
  const text = own ? ownWords(own.text) : '';
  return own && text !== '' ? { text, cut: own.cut } : null;
}
