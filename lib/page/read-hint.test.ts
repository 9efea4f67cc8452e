import { expect, test } from 'vitest';
import type { AuthorKind } from '../conversation/conversation';
import { isPlaced, readHint } from './read-hint';
import type { HintRules } from './reading-rules';

const HINTS: HintRules = {
  staff: '.staff',
  start: '.start',
  end: '.end',
  column: '.column',
  botNames: [],
};

function hintOf(html: string, marks: (AuthorKind | null)[] = [], outside = '') {
  const column = document.createElement('div');
  column.className = 'column';
  column.style.width = '400px';
  column.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(column);
  const message = column.querySelector('.message');
  const body = column.querySelector('.body');
  if (!message || !body) throw new Error('the row lacks its parts');
  return readHint(message, body, HINTS, outside, marks);
}

test('reads sign, side and colour of a row', () => {
  expect(
    hintOf(
      '<div class="message end"><i class="staff">Ana</i><div style="background:#fff1c2"><p class="body">a</p></div></div>',
    ),
  ).toEqual({ staff: true, side: 'end', yellow: true });
});

test('the place counts where no class tells', () => {
  const html = '<div class="message" style="width:150px"><p class="body">a</p></div>';
  expect(hintOf(html)).toEqual({ staff: false, side: 'start', yellow: false });
});

test('of a marked row only what may contradict the mark is read', () => {
  const html =
    '<div class="message" style="width:150px;background:#fff1c2"><p class="body">a</p></div>';
  expect(hintOf(html, ['customer'])).toEqual({ staff: false, side: null, yellow: false });
});

test('of what is marked as ours the colour is read, and the place where nothing else bears it out', () => {
  const html =
    '<div class="message" style="width:150px;margin-left:240px;background:#fff1c2"><p class="body">a</p></div>';
  const alone = { staff: false, side: null, yellow: true, place: 'end' };
  expect(hintOf(html, ['agent'])).toEqual(alone);
  expect(hintOf(html, ['note'])).toEqual({ staff: false, side: null, yellow: true });
  const signed = html.replace('<p', '<i class="staff"></i><p');
  expect(hintOf(signed, ['agent'])).toEqual({ staff: true, side: null, yellow: true });
});

test.each([
  [{ staff: false, side: null }, [], true],
  [{ staff: true, side: 'end' as const }, [], true],
  [{ staff: false, side: null }, ['agent' as const], true],
  [{ staff: true, side: null }, ['agent' as const], false],
  [{ staff: false, side: 'end' as const }, ['agent' as const], false],
  [{ staff: false, side: null }, ['customer' as const], false],
])('%j marked as %j rests on where it is drawn: %s', (hint, marks, expected) => {
  expect(isPlaced(hint, marks)).toBe(expected);
});

test('what lies around the message gives no colour, what is outside no sign', () => {
  const html =
    '<div style="background:#fff1c2"><div class="message"><u class="app"><i class="staff"></i></u><p class="body">a</p></div></div>';
  expect(hintOf(html, [], '.app')).toEqual({ staff: false, side: null, yellow: false });
});
