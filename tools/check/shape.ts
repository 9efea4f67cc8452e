import type { SourceFile } from './source-file';
import type { Violation } from './violation';

/** Most files stay below this many lines. */
export const SMALL = 60;
/** No file goes beyond this many lines. */
export const LARGEST = 300;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const VAGUE = /^(utils?|helpers?|misc|common|index)\.tsx?$/;

/** Lines of a text; a last line break opens no new line. */
export function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

/** Names that are not kebab-case or say nothing, and files that are too long. */
export function shapeViolations({ path, text }: SourceFile): Violation[] {
  const found: Violation[] = [];
  const odd = path.split('/').find((name) => !KEBAB.test(name));
  if (odd) found.push({ path, line: 0, what: `has “${odd}” in its path, which is not kebab-case` });
  const name = path.split('/').at(-1) ?? '';
  const isEntry = /^(entrypoints|tests\/pages)\//.test(path);
  if (VAGUE.test(name) && !isEntry)
    found.push({ path, line: 0, what: 'has a name that says nothing' });
  const lines = lineCount(text);
  if (lines > LARGEST) found.push({ path, line: 0, what: `has ${lines} lines` });
  return found;
}

/** The share of files (0..1) with at most 60 lines; 1 for no files. */
export function smallShare(files: readonly SourceFile[]): number {
  const small = files.filter(({ text }) => lineCount(text) <= SMALL).length;
  return files.length === 0 ? 1 : small / files.length;
}
