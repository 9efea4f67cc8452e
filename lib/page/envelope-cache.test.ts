import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { noteChanges } from '@/tests/support/note-changes';
import { EnvelopeCache } from './envelope-cache';
import type { MailRules } from './mail-rules';
import type { MessageRules } from './reading-rules';

const RULES: MessageRules = {
  message: 'article',
  outside: '.outside',
  id: [],
  roles: [],
  staff: '',
  botNames: [],
  sender: [],
  addresses: [[['.from', 'email']]],
  time: [],
  body: [],
  drop: [],
  systemLines: [],
};
const MAIL: MailRules = {
  own: [],
  recipients: [['.to', 'email']],
  me: { selector: '.me', attribute: 'name', words: [] },
  labels: { shown: [], hash: /^$/ },
  newsletter: '.many',
  calendar: '.invitation',
  files: [],
  quoted: 'blockquote',
};
const OURS = ['ana@acme.test'];

function mail(from: string, more = ''): string {
  return `<article><i class="from" email="${from}"></i><i class="to" email="ana@acme.test"></i>${more}</article>`;
}

function open() {
  mountPage(`<section>${mail('bob@cust.test')}</section>`);
  const root = document.querySelector('section');
  if (!root) throw new Error('the page has no thread');
  const cache = new EnvelopeCache(root, RULES);
  const add = (html: string) =>
    noteChanges(cache, root, () => root.insertAdjacentHTML('beforeend', html));
  return { root, cache, add, strangers: () => cache.outsides(OURS, MAIL).strangers };
}

test('a mail that comes is added, and one that goes is gone', () => {
  const { root, cache, add, strangers } = open();
  expect(strangers()).toEqual(['bob@cust.test']);
  add(mail('eve@cust.test'));
  expect(strangers()).toEqual(['bob@cust.test', 'eve@cust.test']);
  noteChanges(cache, root, () => root.firstElementChild?.remove());
  expect(strangers()).toEqual(['eve@cust.test']);
});

test('what changed in a mail counts, also once it was summed up', () => {
  const { root, cache, strangers } = open();
  strangers();
  noteChanges(cache, root, () => {
    root.querySelector('.from')?.setAttribute('email', 'jo@acme.test');
    root.querySelector('article')?.append(document.createElement('b'));
  });
  expect(strangers()).toEqual([]);
});

test('another thread is none of this one, and a mail inside a mail counts once', () => {
  const { add, strangers } = open();
  add(`<div class="outside">${mail('eve@cust.test')}</div>`);
  expect(strangers()).toEqual(['bob@cust.test']);
  add(mail('jo@acme.test', mail('eve@cust.test')));
  expect(strangers()).toEqual(['bob@cust.test', 'eve@cust.test']);
});

test('who is a stranger follows whose mailbox it is', () => {
  const { cache } = open();
  expect(cache.outsides(OURS, MAIL).strangers).toEqual(['bob@cust.test']);
  expect(cache.outsides(['bob@cust.test'], MAIL).strangers).toEqual([]);
});

test('the marks of mail to many count for strangers alone', () => {
  const { cache, add } = open();
  add(mail('jo@acme.test', '<u class="many"></u><u class="invitation"></u>'));
  expect(cache.outsides(OURS, MAIL)).toMatchObject({ newsletter: false, calendar: false });
  add(mail('eve@cust.test', '<u class="many"></u><u class="invitation"></u>'));
  expect(cache.outsides(OURS, MAIL)).toMatchObject({ newsletter: true, calendar: true });
});
