import { isField } from './editor-kind';
import { inPage, type Query } from './query';
import type { Source, Sources } from './reading-rules';
import { visibleText } from './visible-text';

/** Longest name, subject or time that is taken for one. */
const LONGEST = 500;

/**
 * `within` itself and the elements in it that match, page order, without those in `outside`. What is outside
 * is decided inside `within`: a wrapper around all of it leaves nothing out. `query`: how elements are found.
 */
export function* matching(
  within: ParentNode,
  selector: string,
  outside = '',
  query: Query = inPage,
): Generator<Element> {
  if (within instanceof Element && within.matches(selector)) yield within;
  for (const element of query(within, selector)) {
    const shut = outside === '' ? null : element.closest(outside);
    if (!shut || !within.contains(shut)) yield element;
  }
}

/** The selector of a source. */
export function selectorOf(source: Source): string {
  return typeof source === 'string' ? source : source[0];
}

function rawValue(element: Element, attribute: string | undefined): string {
  if (attribute) return element.getAttribute(attribute) ?? '';
  if (isField(element)) return element.value;
  const text = visibleText(element, { limit: LONGEST }).replaceAll('\n', ' ');
  if (text !== '') return text;
  // A field one can search in shows its value in an input.
  const inner = element.querySelector('input, textarea');
  return inner && isField(inner) ? inner.value : '';
}

/** The value `source` gives for `element`; null where it is empty or does not fit the pattern. */
export function readValue(element: Element, source: Source): string | null {
  const [, attribute, pattern] = typeof source === 'string' ? [source] : source;
  const raw = rawValue(element, attribute).slice(0, LONGEST).trim();
  const value = pattern ? (pattern.exec(raw)?.[1]?.trim() ?? '') : raw;
  return value === '' ? null : value;
}

/** Every value the first of `sources` that has any gives inside `within`, page order. */
export function readAll(
  within: ParentNode,
  sources: Sources,
  outside = '',
  query: Query = inPage,
): string[] {
  for (const source of sources) {
    const values = [...matching(within, selectorOf(source), outside, query)].flatMap(
      (element) => readValue(element, source) ?? [],
    );
    if (values.length > 0) return values;
  }
  return [];
}

/** The first value any of `sources` gives inside `within`, or null. */
export function readSource(
  within: ParentNode,
  sources: Sources,
  outside = '',
  query: Query = inPage,
): string | null {
  for (const source of sources) {
    for (const element of matching(within, selectorOf(source), outside, query)) {
      const value = readValue(element, source);
      if (value !== null) return value;
    }
  }
  return null;
}
