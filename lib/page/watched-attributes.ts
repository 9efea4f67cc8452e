import type { ReadingRules } from './reading-rules';
import type { ComposingRules } from './site';

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    for (const part of Object.values(value)) yield* strings(part);
  }
}

/**
 * The attributes a desk's rules look at; a change of any other (a hover, an animation) needs no reading.
 * Taken from the selectors (`[data-x=…]`) and from the names of attributes that hold values.
 */
export function watchedAttributes(reading: ReadingRules, composing: ComposingRules): string[] {
  const names = new Set(['hidden', 'aria-hidden', 'dir']);
  if (composing.noteTone) for (const name of ['class', 'style']) names.add(name);
  for (const text of strings([reading, composing])) {
    for (const [, name = ''] of text.matchAll(/\[([a-z][a-z0-9-]*)/g)) names.add(name);
    if (/^(?:id|alt|title|datetime|aria-[a-z]+|data-[a-z-]+)$/.test(text)) names.add(text);
  }
  return [...names].sort();
}
