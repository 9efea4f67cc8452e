import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { PLAIN_DESK } from '@/tests/support/plain-desk';
import { messageElements } from './message-elements';

const { messages: RULES } = PLAIN_DESK.reading;

function idsOf(elements: readonly Element[]): string[] {
  return elements.map(({ id }) => id);
}

test('a message inside another one, or in another thread, is none of the thread', () => {
  mountPage(
    '<i class="message" id="a"><b class="message" id="b"></b></i><i class="other"><b class="message" id="c"></b></i><i class="message" id="d"></i>',
  );
  expect(idsOf(messageElements(document.body, RULES))).toEqual(['a', 'd']);
});

test('what is known is not looked at again, and what is found becomes known', () => {
  mountPage('<i class="other"><b class="message" id="a"></b></i><i class="message" id="b"></i>');
  const [first, second] = document.querySelectorAll('.message');
  if (!first || !second) throw new Error('the page has no messages');
  const own = new WeakSet([first]);
  expect(idsOf(messageElements(document.body, RULES, own))).toEqual(['a', 'b']);
  expect(own.has(second)).toBe(true);
});
