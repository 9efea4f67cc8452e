import type { Site } from '../page/reading-rules';

/** HTML and ARIA values that say what an element is; nobody's words. */
const COMMON =
  'true false button textbox listitem list feed article log main region dialog tab tablist heading img link text checkbox radio open hidden visible polite off ltr rtl auto';

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    for (const [word] of value.matchAll(/[\w-]+/g)) into.add(word);
  } else if (value instanceof RegExp) collect(value.source, into);
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      collect(key, into);
      collect(item, into);
    }
  }
}

/** The words of a site's own rules: the only attribute values that may be kept in a capture. */
export function knownWords({
  reading,
  composing,
}: Pick<Site, 'reading' | 'composing'>): Set<string> {
  const words = new Set(COMMON.split(' '));
  collect([reading, composing], words);
  return words;
}
