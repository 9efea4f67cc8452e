import { expect, test } from 'vitest';
import { readHint } from './read-hint';
import type { HintRules } from './reading-rules';

const HINTS: HintRules = {
  staff: '.staff',
  start: '.start',
  end: '.end',
  column: '.column',
  botNames: [],
};

function hintOf(html: string, marked = false, outside = '') {
  const column = document.createElement('div');
  column.className = 'column';
  column.style.width = '400px';
  column.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(column);
  const message = column.querySelector('.message');
  const body = column.querySelector('.body');
  if (!message || !body) throw new Error('the row lacks its parts');
  return readHint(message, body, HINTS, outside, marked);
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
  expect(hintOf(html, true)).toEqual({ staff: false, side: null, yellow: false });
});

test('what lies around the message gives no colour, what is outside no sign', () => {
  const html =
    '<div style="background:#fff1c2"><div class="message"><u class="app"><i class="staff"></i></u><p class="body">a</p></div></div>';
  expect(hintOf(html, false, '.app')).toEqual({ staff: false, side: null, yellow: false });
});
