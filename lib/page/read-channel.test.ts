import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { PLAIN_DESK } from '@/tests/support/plain-desk';
import { readChannel } from './read-channel';

function channelOf(message: string | null, composer: 'email' | null) {
  mountPage(message ?? '');
  return readChannel(
    PLAIN_DESK.reading,
    message ? document.body.firstElementChild : null,
    composer,
  );
}

test.each([
  ['<p class="sms"></p>', 'email', 'social'],
  ['<p></p>', 'email', 'email'],
  ['<p><b class="mail"></b></p>', null, 'email'],
  ['<p></p>', null, 'chat'],
  [null, null, 'chat'],
] as const)('message %s, composer %s: %s', (message, composer, channel) => {
  expect(channelOf(message, composer)).toBe(channel);
});
