import { startsHeaderBlock } from './header-block';
import {
  isAttribution,
  isBoundary,
  isMobileSignature,
  LONGEST,
  mayOpenAttribution,
} from './quote-lines';
import { signatureStart } from './sign-off';

/** Beyond these the text is kept as it is: no mail program writes its marks that far down a reply. */
const MAX_CHARS = 20_000;
const MAX_LINES = 400;

function isQuoted(line: string): boolean {
  return line.startsWith('>');
}

function quoteFollows(lines: readonly string[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const line = lines[at] ?? '';
    if (line !== '') return isQuoted(line);
  }
  return false;
}

/** Lines the attribution at `at` takes up: 0 when there is none. Mail programs wrap it over up to three. */
function attributionLength(lines: readonly string[], at: number): number {
  let joined = '';
  for (let length = 1; length <= 3; length++) {
    const line = lines[at + length - 1] ?? '';
    if (line === '' || isQuoted(line)) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > LONGEST) return 0;
    if (isAttribution(joined, quoteFollows(lines, at + length))) return length;
    if (!mayOpenAttribution(joined)) return 0;
  }
  return 0;
}

function withoutRule(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => !/^[_-]{0,200}$/.test(line));
  return lines.slice(0, end + 1);
}

/** Drops quoted lines; `cut` is true when everything below some line was quoted too. */
function withoutQuotes(lines: readonly string[]): { kept: string[]; cut: boolean } {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBoundary(line) || startsHeaderBlock(lines, at)) {
      return { kept: withoutRule(kept), cut: true };
    }
    if (isQuoted(line) || isMobileSignature(line)) continue;
    const length = attributionLength(lines, at);
    if (length === 0) kept.push(line);
    else if (quoteFollows(lines, at + length)) at += length - 1;
    else return { kept, cut: true };
  }
  return { kept, cut: false };
}

/** The writer's own lines of `text`: no quoted mail, no signature. Empty when there is nothing else. */
export function ownWords(text: string): string {
  const head = text.slice(0, MAX_CHARS).split('\n');
  const lines = head.slice(0, MAX_LINES).map((line) => line.trim());
  const { kept, cut } = withoutQuotes(lines);
  const rest = head.slice(MAX_LINES).join('\n') + text.slice(MAX_CHARS);
  if (!cut && rest !== '') return `${kept.join('\n')}\n${rest}`.trim();
  const own = kept.slice(0, signatureStart(kept)).join('\n');
  return own.replaceAll(/\n{3,}/g, '\n\n').trim();
}

/**
 * `text` without quoted mails and signature, in about 20 languages. Linear in the length of the text.
 * When nothing would be left the text is returned whole: better too much than a lost message.
 */
export function stripQuotes(text: string): string {
  const own = ownWords(text);
  return own === '' ? text.trim() : own;
}
