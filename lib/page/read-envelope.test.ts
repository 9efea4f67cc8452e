import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { noteChanges } from '@/tests/support/note-changes';
import { PLAIN_DESK, plainPage } from '@/tests/support/plain-desk';
import { EnvelopeCache } from './envelope-cache';
import { readEnvelope } from './read-envelope';
import type { ReadingRules } from './reading-rules';

const RULES: ReadingRules = {
  ...PLAIN_DESK.reading,
  messages: { ...PLAIN_DESK.reading.messages, addresses: [[['.sender', 'email']]] },
  mail: {
    own: [['.me', 'email']],
    recipients: [['.to', 'email']],
    me: { selector: '.none', attribute: 'name', words: [] },
    labels: { shown: [['.label', 'name']], hash: /^#label\/([^/]+)$/ },
    newsletter: '.many',
    calendar: '.invitation',
    files: ['.file'],
    quoted: 'blockquote',
  },
};
const URL_1 = new URL('https://desk.test/t/1#label/A%20B');

function thread(document: Document) {
  const found = PLAIN_DESK.locate(document, URL_1);
  if (!found) throw new Error('no thread');
  return found;
}

function page(sender: string, body: string): Document {
  const document = mountPage(plainPage('1', [{ role: 'customer', text: body }]));
  document.querySelector('.me')?.setAttribute('email', 'ana@acme.test');
  document.querySelector('.sender')?.setAttribute('email', sender);
  return document;
}

function read(document: Document, cache?: EnvelopeCache) {
  return readEnvelope(RULES, document, URL_1, thread(document), [], cache);
}

test('a desk that is no mailbox has no envelope', () => {
  const document = page('bob@x.test', 'x');
  const envelope = readEnvelope(PLAIN_DESK.reading, document, URL_1, thread(document), []);
  expect(envelope).toMatchObject({ own: [], hasSenders: false, labels: [] });
});

test('marks count for strangers’ mail alone, and not inside a quote', () => {
  expect(read(page('bob@x.test', '<i class="many"></i>')).newsletter).toBe(true);
  expect(read(page('jo@acme.test', '<i class="many"></i>')).newsletter).toBe(false);
  expect(read(page('', '<i class="many"></i>')).newsletter).toBe(true);
  expect(read(page('bob@x.test', '<blockquote><i class="many"></i></blockquote>')).newsletter).toBe(
    false,
  );
  expect(read(page('bob@x.test', '<i class="file">invite.ICS</i>')).calendar).toBe(true);
  expect(read(page('bob@x.test', 'x')).labels).toEqual(['A B']);
});

test('a message is looked at again once it has changed', () => {
  const document = page('bob@x.test', 'x');
  const cache = new EnvelopeCache(thread(document).root, RULES.messages);
  expect(read(document, cache).newsletter).toBe(false);
  noteChanges(cache, thread(document).root, () => {
    const mark = Object.assign(document.createElement('i'), { className: 'many' });
    document.querySelector('.body')?.append(mark);
  });
  expect(read(document, cache).newsletter).toBe(true);
});
