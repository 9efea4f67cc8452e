import type { SourceFile } from './source-file';
import { lineOf } from './syntax';
import type { Violation } from './violation';

const PLACE =
  /^(?:\.ci|lib|components|entrypoints|public|tests|tools)\/[\w./*-]*$|^[\w.-]+\.(?:md|ts|json)$/;
const SCRIPT = /\bnpm (?:--silent )?run (?:--silent )?([\w:-]+)/g;

/** What a document names that is not there: files and folders in `code`, scripts after `npm run`. */
export function documentViolations(
  { path, text }: SourceFile,
  exists: (place: string) => boolean,
  scripts: readonly string[],
): Violation[] {
  const found: Violation[] = [];
  for (const match of text.matchAll(/`([^`\n]+)`/g)) {
    const place = match[1] ?? '';
    if (!PLACE.test(place) || /[*]/.test(place) || exists(place.replace(/\/$/, ''))) continue;
    found.push({
      path,
      line: lineOf(text, match.index),
      what: `names ${place}, which is not there`,
    });
  }
  for (const match of text.matchAll(SCRIPT)) {
    const script = match[1] ?? '';
    if (scripts.includes(script)) continue;
    found.push({
      path,
      line: lineOf(text, match.index),
      what: `runs ${script}, which is no script`,
    });
  }
  return found;
}
