const START = '<!-- lab:start -->';
const END = '<!-- lab:end -->';

/** `text` with `block` between the lab's markers; null where the markers are not there. */
export function withBlock(text: string, block: string): string | null {
  const start = text.indexOf(START);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0) return null;
  return `${text.slice(0, start)}${START}\n\n${block}\n\n${text.slice(end)}`;
}
