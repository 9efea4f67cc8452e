import { expect, test } from 'vitest';
import { inLocalTime } from '@/tests/support/local-times';
import { mountPage } from '@/tests/support/mount-page';
import { readSavedPages } from '@/tests/support/read-saved-pages';
import { savedPages } from '@/tests/support/saved-pages';
import { toBursts } from '../../conversation/bursts';
import { draftText, editorOf, frameOf } from '../../page/composer';
import { insertText } from '../../page/insert/insert-text';
import { readThread } from '../../page/read-thread';
import { gmail } from './gmail';
import source from './gmail.ts?raw';

const PAGES = inLocalTime(
  savedPages(
    import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
    import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
  ),
);

readSavedPages(gmail, PAGES);

function open(name: string) {
  const page = PAGES.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`there is no saved page ${name}`);
  const document = mountPage(page.html);
  return { document, url: page.url, read: () => readThread(gmail, document, page.url) };
}

function boxOf(name: string): HTMLElement {
  const { document, url } = open(name);
  const thread = gmail.locate(document, url);
  const editor = thread && editorOf(gmail.composing, thread.root, document);
  if (!editor) throw new Error(`${name} has no reply box`);
  return editor;
}

test('the visible one of several mounted threads is the open one', () => {
  const { document, url } = open('two-mounted');
  expect(gmail.locate(document, url)?.ticket).toBe('33cc44dd');
  const mains = document.querySelectorAll<HTMLElement>('[role="main"]');
  mains[0]?.style.removeProperty('display');
  mains[1]?.style.setProperty('display', 'none');
  expect(gmail.locate(document, url)?.ticket).toBe('11aa22bb');
});

test('what is folded parts the bursts and is not among them', () => {
  const result = open('thread-2026').read();
  const bursts = result.ok ? toBursts(result.conversation.messages) : [];
  expect(bursts.map(({ text, context }) => [text, context])).toEqual([
    ['It still fails, this is really annoying.\n\nBob', []],
  ]);
});

test('an address of the settings is ours too', () => {
  const { document, url } = open('aliases');
  for (const mark of document.querySelectorAll('.g2')) mark.setAttribute('name', 'Acme Shop');
  const kinds = (listed: string[]) => {
    const result = readThread(gmail, document, url, undefined, null, listed);
    return result.ok ? result.conversation.messages.map(({ author }) => author) : [];
  };
  expect(kinds([])[1]).toEqual({ kind: 'customer', name: 'Acme Shop', self: false });
  expect(kinds(['help@acme-shop.test'])[1]).toEqual({
    kind: 'agent',
    name: 'Acme Shop',
    self: true,
  });
});

test('a subject with an address does not make it ours', () => {
  const { document, url } = open('paste-2016');
  document.title = 'shop - bob@cust.test - help - ana@acme.test - Acme Mail';
  const result = readThread(gmail, document, url);
  expect(result.ok && result.conversation.agent).toBe('ana@acme.test');
});

test('a message that was just sent keeps its id once it is synced', () => {
  const { document, read } = open('thread-2026');
  const ids = () => {
    const result = read();
    return result.ok ? result.conversation.messages.map(({ id }) => id) : [];
  };
  const before = ids();
  document
    .querySelector('[data-message-id="#msg-a:r-555"]')
    ?.setAttribute('data-legacy-message-id', '18a41665ecb48000');
  expect(ids()).toEqual(before);
});

test('the reply box of the thread is found inline, in its window, and in full screen', () => {
  const drafts = ['thread-2026', 'compose-window', 'compose-full-screen', 'pop-out-tab'].map(
    (name) => draftText(boxOf(name), gmail.composing),
  );
  expect(drafts).toEqual(['Hello Bob,\n\nthanks for', 'Hi Bob,', 'Hi Bob, one moment', 'Hi']);
});

test.each(['thread-2026', 'compose-window', 'compose-full-screen', 'pop-out-tab'])(
  '%s: the buttons of the reply box send it, the menu beside them does not',
  (name) => {
    const frame = frameOf(boxOf(name), gmail.composing);
    const sends = (selector: string) =>
      frame?.querySelector(selector)?.matches(gmail.composing.sendButtons.join(', '));
    expect([sends('.aoO'), sends('.Uo'), sends('.hG'), sends('.oh')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  },
);

test('a phrase goes between the draft and the signature, and both stay', async () => {
  const box = boxOf('thread-2026');
  const tail = [...box.querySelectorAll('.gmail_signature, .gmail_quote')];
  const before = tail.map(({ outerHTML }) => outerHTML);
  const result = await insertText(
    box,
    'I am looking into it.\nI write again today.',
    undefined,
    gmail.composing.drop,
  );
  expect(result.ok).toBe(true);
  expect(tail.map(({ outerHTML }) => outerHTML)).toEqual(before);
  expect(draftText(box, gmail.composing).replaceAll(/\n+/g, '\n')).toBe(
    'Hello Bob,\nthanks for\nI am looking into it.\nI write again today.',
  );
  document.execCommand('undo');
  expect(draftText(box, gmail.composing)).toBe('Hello Bob,\n\nthanks for');
});

test('without the sender’s address no writer is certain, and the reading says so', () => {
  for (const { html, url, expected } of PAGES.filter((page) => page.expected.ok)) {
    const document = mountPage(html.replaceAll(/ (?:email|jid)="[^"]*"/g, ''));
    const result = readThread(gmail, document, url);
    expect(result.ok ? result.conversation.health.missing : result.missing).toContain('author');
    expect(expected.ok).toBe(true);
  }
});

test('the declaration stays short', () => {
  expect(source.split('\n').length).toBeLessThanOrEqual(121);
});
