import { matching } from './read-source';
import type { MessageRules } from './reading-rules';

/**
 * The elements that hold the messages of `log`, in page order; what lies in another thread is not among
 * them. Those in `own` are taken for ones without a look at what is around them; what is found is added.
 */
export function messageElements(
  log: ParentNode,
  { message, outside }: MessageRules,
  own: WeakSet<Element> = new WeakSet(),
): Element[] {
  const found: Element[] = [];
  for (const element of matching(log, message, outside, own)) {
    if (!own.has(element) && element.parentElement?.closest(message)) continue;
    own.add(element);
    found.push(element);
  }
  return found;
}
