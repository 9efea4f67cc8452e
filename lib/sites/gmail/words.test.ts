import { expect, test } from 'vitest';
import { INVITATIONS, ME, UNSUBSCRIBE_LINKS } from './words';

function link(href: string): Element {
  const element = document.createElement('a');
  element.setAttribute('href', href);
  return element;
}

test.each([
  ['https://x.test/Unsubscribe/5', true],
  ['https://x.test/newsletter/abmelden', true],
  ['https://x.us1.list-manage.com/x', true],
  ['https://x.test/orders/5', false],
  ['mailto:help@x.test', false],
])('%s ends a mailing: %s', (href, ends) => {
  expect(link(href).matches(UNSUBSCRIBE_LINKS)).toBe(ends);
});

test('an invitation is told by its link', () => {
  expect(link('https://www.google.com/calendar/event?eid=1').matches(INVITATIONS)).toBe(true);
  expect(link('https://www.google.com/maps').matches(INVITATIONS)).toBe(false);
});

test('“me” has no word twice', () => {
  expect(new Set(ME).size).toBe(ME.length);
});
