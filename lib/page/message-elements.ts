import { matching } from './read-source';
import type { MessageRules } from './reading-rules';

/**
 * The elements that hold the messages of `log`, in page order; what lies in another thread is not among
 * them. Those in `own` are taken for ones without a look at what is around them; what is found is added.
 * `within`: the part of `log` that is looked through.
 */
export function messageElements(
  log: ParentNode,
  { message, outside }: MessageRules,
  own: WeakSet<Element> = new WeakSet(),
  within: ParentNode = log,
): Element[] {
  const found: Element[] = [];
  for (const element of matching(within, message)) {
    if (!own.has(element)) {
      const shut = outside === '' || element === log ? null : element.closest(outside);
      if (shut && log.contains(shut)) continue;
      if (element.parentElement?.closest(message)) continue;
    }
    own.add(element);
    found.push(element);
  }
  return found;
}
