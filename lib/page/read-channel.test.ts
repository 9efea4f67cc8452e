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

test('a mark anywhere in the thread counts where the newest message has none', () => {
  const document = mountPage('<p></p><i class="mail"></i>');
  const { fields } = PLAIN_DESK.reading;
  const rules = {
    ...PLAIN_DESK.reading,
    fields: {
      ...fields,
      channel: { ...fields.channel, likely: [], anywhere: [['.mail', 'email'] as const] },
    },
  };
  const newest = document.querySelector('p');
  expect(readChannel(rules, newest, null, document.body)).toBe('email');
  expect(readChannel(rules, newest, 'chat', document.body)).toBe('chat');
  expect(readChannel(rules, newest, null, newest)).toBe('chat');
});
