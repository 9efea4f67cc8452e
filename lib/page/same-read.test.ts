import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { PLAIN_DESK, plainPage } from '@/tests/support/plain-desk';
import { type ReadResult, readThread } from './read-thread';
import { sameRead } from './same-read';

const PAGE = plainPage('1', [{ role: 'customer', text: 'one' }]);

function read(html: string): ReadResult {
  return readThread(PLAIN_DESK, mountPage(html), new URL('https://desk.test/t/1'));
}

test('two readings of the same page are the same', () => {
  const first = read(PAGE);
  expect(sameRead(first, readThread(PLAIN_DESK, document, new URL('https://desk.test/t/1')))).toBe(
    true,
  );
});

test.each([
  ['the text', PAGE.replace('one', 'two')],
  [
    'a new message',
    plainPage('1', [
      { role: 'customer', text: 'one' },
      { role: 'customer', text: 'two' },
    ]),
  ],
  ['the writer', PAGE.replace('data-role="customer"', 'data-role="agent"')],
  ['the draft', PAGE.replace('draft', 'other')],
  ['the status', PAGE.replace('open', 'solved')],
  ['nothing but the element', PAGE],
  ['no thread at all', '<p></p>'],
])('%s makes a difference', (_, html) => {
  const first = read(PAGE);
  const second = read(html);
  expect(sameRead(first, second)).toBe(false);
  expect(sameRead(second, first)).toBe(false);
});

test('failures are the same with the same reason and gaps', () => {
  const failure: ReadResult = { ok: false, reason: 'not_ready', missing: ['thread'] };
  expect(sameRead(failure, { ...failure })).toBe(true);
  expect(sameRead(failure, { ...failure, missing: [] })).toBe(false);
  expect(sameRead(failure, { ...failure, reason: 'no_thread' })).toBe(false);
});
