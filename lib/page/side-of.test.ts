import { expect, test } from 'vitest';
import type { HintRules } from './reading-rules';
import { columnOf, sideByClass, sideByPlace } from './side-of';

const HINTS: HintRules = {
  staff: '.staff',
  start: '.start',
  end: '.end',
  column: '.column',
  botNames: [],
};

function show(html: string, direction = 'ltr'): { body: Element; column: Element | null } {
  const column = document.createElement('div');
  column.className = 'column';
  column.style.cssText = `width: 400px; direction: ${direction}`;
  column.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(column);
  const body = column.querySelector('.body');
  const message = column.querySelector('.message');
  if (!body || !message) throw new Error('the row lacks its parts');
  return { body, column: columnOf(message, HINTS) };
}

test.each([
  ['<div class="message start"><p class="body">a</p></div>', 'start'],
  ['<div class="message"><p class="body end">a</p></div>', 'end'],
  ['<div class="end"><div><div class="message"><p class="body">a</p></div></div></div>', 'end'],
  ['<div class="message start"><p class="body end">a</p></div>', null],
  ['<div class="message"><i class="end">x</i><p class="body">a</p></div>', null],
  [
    '<div class="end"><b><b><b><b><b><b class="message"><i class="body">a</i></b></b></b></b></b></b></div>',
    null,
  ],
])('classes in %s state the side %s', (html, side) => {
  const { body, column } = show(html);
  expect(sideByClass(body, column, HINTS)).toBe(side);
});

test('a class of the column itself states nothing', () => {
  const { body, column } = show('<div class="message"><p class="body">a</p></div>');
  column?.classList.add('end');
  expect(sideByClass(body, column, HINTS)).toBeNull();
});

function row(style: string, bodyStyle = ''): string {
  return `<div class="message" style="${style}"><p class="body" style="margin:0;${bodyStyle}">words</p></div>`;
}

test.each([
  ['on the left', row('width: 200px'), 'start'],
  ['on the right', row('width: 200px; margin-left: 200px'), 'end'],
  ['in the middle', row('width: 200px; margin: 0 auto'), null],
  ['across the column', row(''), null],
  ['across, its body on the right', row('', 'width: 50%; margin-left: 50%'), 'end'],
  ['not drawn', row('display: none'), null],
] as const)('a message %s', (_, html, side) => {
  const { body, column } = show(html);
  expect(sideByPlace(body, column)).toBe(side);
});

test('from right to left, and without a column, a place says nothing', () => {
  const { body, column } = show(row('width: 200px'), 'rtl');
  expect(sideByPlace(body, column)).toBeNull();
  expect(sideByPlace(body, null)).toBeNull();
});
