import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { headingThread } from './heading-thread';

const RULES = {
  selector: 'h2',
  ids: [
    ['h2[data-id]', 'data-id', /^([0-9a-f]+)$/],
    ['h2[data-long]', 'data-long', /^(t-.+)$/],
  ] as const,
  around: ['.thread', 'main'],
  hash: /^#inbox\/(\w+)$/,
};
const HASH = new URL('https://mail.test/u/0/#inbox/Abc');

function found(html: string, url = HASH) {
  const thread = headingThread(RULES, mountPage(html), url);
  return thread && [thread.ticket, thread.root?.className ?? null];
}

test('of several mounted threads the visible one counts', () => {
  expect(
    found(
      '<div style="display:none"><div class="thread a"><h2 data-id="1">A</h2></div></div><div class="thread b"><h2 data-id="2">B</h2></div>',
    ),
  ).toEqual(['2', 'thread b']);
});

test('an id that is none gives way to the next, and at last to the address', () => {
  expect(found('<main class="m"><h2 data-id="undefined" data-long="t-9">A</h2></main>')).toEqual([
    't-9',
    'm',
  ]);
  expect(found('<main class="m"><h2 data-long="undefined">A</h2></main>')).toEqual(['Abc', 'm']);
  expect(found('<main><h2>A</h2></main>', new URL('https://mail.test/u/0/#inbox'))).toBeNull();
});

test('two visible headings are none', () => {
  expect(found('<h2 data-id="1">A</h2><h2 data-id="2">B</h2>')).toBeNull();
});

test('a heading outside of every thread has no element', () => {
  expect(found('<h2 data-id="1">A</h2>')).toEqual(['1', null]);
});
