import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { addressesIn, addressesOf } from './addresses-of';
import type { MailRules } from './mail-rules';

const RULES: MailRules = {
  own: [
    ['.account', 'data-mail'],
    ['head > title', '', /^.* - (\S+@\S+) - .+$/],
  ],
  recipients: [['.to', 'email']],
  me: { selector: '.to[email]', attribute: 'name', words: ['me', 'mir'] },
  labels: { shown: [], hash: /^$/ },
  newsletter: '',
  calendar: '',
  files: [],
  quoted: 'blockquote',
};

function ours(html: string, listed: string[] = []) {
  const document = mountPage(html);
  return addressesOf(RULES, document, document.body, listed);
}

const TO =
  '<i class="to" email="Help@acme.test" name="mir"></i><i class="to" email="bob@x.test" name="Bob"></i><blockquote><i class="to" email="eve@x.test" name="me"></i></blockquote>';

test('the account’s own address, what is called “me”, and what is listed, without tags', () => {
  expect(
    ours(`<b class="account" data-mail="Ana@acme.test"></b>${TO}`, ['shop@acme.test']),
  ).toEqual(['ana@acme.test', 'help@acme.test', 'shop@acme.test']);
  expect(ours(`<title>A - eve@x.test - ana+1@acme.test - Mail</title>`)).toEqual(['ana@acme.test']);
});

test('without the account’s own address nobody is known', () => {
  expect(ours(TO, ['shop@acme.test'])).toEqual([]);
});

test('addresses come once each, without those in quoted mail', () => {
  const document = mountPage(`${TO}${TO}`);
  expect(addressesIn(document.body, RULES.recipients, RULES.quoted)).toEqual([
    'help@acme.test',
    'bob@x.test',
  ]);
});
