import { expect, test } from 'vitest';
import { onOrAround, ROLES } from './marks';
import { PART } from './selectors';

function part(html: string): Element {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const found = document.querySelector(PART);
  if (!found) throw new Error('there is no part');
  return found;
}

/** What the marks on the part itself or around it say, in the order of trust. */
function said(html: string): unknown[] {
  const message = part(html);
  return ROLES.filter(([selector]) => message.matches(selector)).map(([, kind]) => kind);
}

const ROW = 'class="group/content-part"';

test.each([
  [`<p ${ROW} data-part-group-category="1">`, ['customer']],
  [`<div data-part-group-category="3"><p ${ROW}></p></div>`, ['agent']],
  [`<p ${ROW} data-part-group-category="4">`, ['note']],
  [`<p ${ROW} data-part-group-category="5">`, ['bot']],
  [`<p ${ROW} data-part-group-category="20">`, ['system']],
  [`<p ${ROW} data-part-group-category="9">`, [null]],
  [`<div data-author-type="user"><p ${ROW}></p></div>`, ['customer']],
  [`<p ${ROW} data-author-type="admin">`, []],
  [`<p ${ROW} data-author-type="oracle">`, [null]],
  [`<p ${ROW} data-part-group-category="1" data-author-type="bot">`, ['customer', 'bot']],
  ['<p class="inbox2__note-part">', ['note']],
  [`<p ${ROW}>`, []],
])('%s says %j', (html, kinds) => {
  expect(said(html)).toEqual(kinds);
});

test('a mark beside a part says nothing of it', () => {
  const message = part(`<p ${ROW}></p><i data-author-type="user"></i>`);
  expect(message.matches(onOrAround('[data-author-type="user"]'))).toBe(false);
});
