import { startsHeaderBlock } from './header-block';
import { isBoundary } from './quote-lines';

/** Whether a mail opens with another one that is passed on: nothing of it is its sender's. */
export function isForwarded(text: string): boolean {
  const lines = text.slice(0, 4_000).split('\n', 12);
  const head = lines
    .map((line) => line.replace(/^[>\s]+/, '').trim())
    .filter((line) => line !== '');
  const [first = ''] = head;
  return isBoundary(first) || startsHeaderBlock(head, 0);
}
