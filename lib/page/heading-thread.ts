import { inPage, type Query } from './query';
import { matching, readSource } from './read-source';
import type { ThreadRules } from './reading-rules';

/** The thread whose heading is on screen: its id, and the element around it where there is one. */
export interface HeadingThread {
  ticket: string;
  root: Element | null;
}

/**
 * The thread of the one visible heading; null where none or several are visible, or where neither the
 * heading nor the address has an id.
 */
export function headingThread(
  heading: NonNullable<ThreadRules['heading']>,
  document: Document,
  url: URL,
  query: Query = inPage,
): HeadingThread | null {
  const [only, ...others] = [...matching(document, heading.selector, '', query)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  if (!only || others.length > 0) return null;
  const ticket = readSource(only, heading.ids) ?? heading.hash.exec(url.hash)?.[1] ?? null;
  if (ticket === null) return null;
  for (const selector of heading.around) {
    const root = only.closest(selector);
    if (root) return { ticket, root };
  }
  return { ticket, root: null };
}
