import type { ReadResult } from '@/lib/page/read-thread';

/** What reading a saved page must give; the element of the thread is left out. */
export type ExpectedReading =
  | { ok: true; conversation: unknown }
  | { ok: false; reason: string; missing: unknown };

export interface SavedPage {
  name: string;
  html: string;
  /** Address the page was saved from. */
  url: URL;
  expected: ExpectedReading;
}

/** A reading as the files of expectations hold it. */
export function withoutElements(result: ReadResult): ExpectedReading {
  if (!result.ok) return result;
  return { ok: true, conversation: result.conversation };
}

interface Expectation {
  url: string;
  result: ExpectedReading;
}

/** Pairs `fixtures/<name>.html` with `fixtures/<name>.expected.json`. Throws on a page without its pair. */
export function savedPages(
  pages: Readonly<Record<string, string>>,
  expectations: Readonly<Record<string, Expectation>>,
): SavedPage[] {
  return Object.entries(pages).map(([path, html]) => {
    const expectation = expectations[path.replace(/\.html$/, '.expected.json')];
    if (!expectation) throw new Error(`${path} has no .expected.json beside it`);
    const name = path.replace(/^.*\//, '').replace(/\.html$/, '');
    return { name, html, url: new URL(expectation.url), expected: expectation.result };
  });
}
