/** What must not be parted from the word before it. */
const CLINGS = /^[\s.,;:!?)\]}»”’…]/;

/** Space between a phrase and its neighbours: a line break beside a phrase of several lines, else a space. */
export function spaced(phrase: string, before: string, after: string): string {
  const gap = phrase.includes('\n') ? '\n' : ' ';
  const left = before === '' || /\s$/.test(before) ? '' : gap;
  const right = after === '' || CLINGS.test(after) ? '' : gap;
  return `${left}${phrase}${right}`;
}
