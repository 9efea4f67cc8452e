import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { readSavedPages } from '@/tests/support/read-saved-pages';
import { savedPages } from '@/tests/support/saved-pages';
import { draftText, editorOf } from '../../page/composer';
import { readThread } from '../../page/read-thread';
import { isSendClick } from '../../page/send-intent';
import { siteFor } from '../registry';
import { intercom } from './intercom';
import source from './intercom.ts?raw';

const PAGES = savedPages(
  import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
);

readSavedPages(intercom, PAGES);

function pageOf(name: string) {
  const page = PAGES.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`there is no saved page ${name}`);
  return page;
}

function open(name: string) {
  const { html, url } = pageOf(name);
  const document = mountPage(html);
  const thread = intercom.locate(document, url);
  if (!thread) throw new Error(`${name} shows no thread`);
  return { document, url, ...thread };
}

test('the three hosts are Intercom’s, and no other', () => {
  const of = (host: string) => siteFor(new URL(`https://${host}/a/inbox/x`))?.id ?? null;
  const hosts = [
    'app.intercom.com',
    'app.eu.intercom.com',
    'app.au.intercom.com',
    'www.intercom.com',
  ];
  expect(hosts.map(of)).toEqual(['intercom', 'intercom', 'intercom', null]);
});

test('the address names the conversation in each of its forms', () => {
  const { html } = pageOf('shadow-2026');
  const document = mountPage(html);
  const of = (path: string) =>
    intercom.locate(document, new URL(`https://app.intercom.com${path}`))?.ticket ?? null;
  expect(of('/a/inbox/x1/inbox/shared/all/conversation/7?view=List')).toBe('7');
  expect(of('/a/inbox/x1/inbox/admin/5/conversation/8')).toBe('8');
  expect(of('/a/inbox/x1/inbox/conversation/9#part_id=1')).toBe('9');
  expect(of('/a/apps/x1/conversations/10')).toBe('10');
  expect(of('/a/apps/x1/inbox/inbox/all/conversations/11')).toBe('11');
  expect(of('/a/inbox/x1/inbox/shared/all')).toBeNull();
  expect(of('/other/conversation/13')).toBeNull();
});

test('the thread lies in the shadow root, else in the page itself', () => {
  expect(open('shadow-2026').root).toBeInstanceOf(ShadowRoot);
  expect(open('tailwind-light').root).toBeInstanceOf(HTMLElement);
});

test('a host that is drawn again while the old one is hidden is the one that is read', () => {
  const { document, url } = open('shadow-2026');
  const old = document.querySelector<HTMLElement>('#teammate-app-react');
  const next = document.createElement('div');
  next.id = 'teammate-app-react';
  const shadow = next.attachShadow({ mode: 'open' });
  shadow.append(...[...(old?.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  old?.after(next);
  old?.style.setProperty('display', 'none');
  expect(intercom.locate(document, url)?.root).toBe(shadow);
});

test('the agent is known by the name of the settings, as the page shows none', () => {
  const { document, url } = open('shadow-2026');
  const result = readThread(intercom, document, url, undefined, 'Ana');
  const authors = result.ok ? result.conversation.messages.map(({ author }) => author) : [];
  expect(result.ok && result.conversation.agent).toBe('Ana');
  expect(authors.filter(({ self }) => self)).toEqual([{ kind: 'agent', name: 'Ana', self: true }]);
});

test('what may be a reply that was sent: the agent’s, and what nobody can tell from it', () => {
  const { document, url } = open('unmarked-rows');
  const result = readThread(intercom, document, url);
  expect(result.ok && result.ours.map(({ text, kind }) => [text, kind])).toEqual([
    ['I am sorry, Bob. I look at it now.', null],
    ['He is right, we billed the old plan.', null],
  ]);
  const { document: marked, url: address } = open('shadow-2026');
  const read = readThread(intercom, marked, address);
  expect(read.ok && read.ours.map(({ id, kind }) => [id, kind])).toEqual([
    ['p5', 'note'],
    ['p6', 'agent'],
  ]);
});

test('the draft is read through the shadow root', () => {
  const { document, root } = open('shadow-2026');
  const editor = editorOf(intercom.composing, root, document);
  expect(editor && draftText(editor, intercom.composing)).toBe('Hello Bob,\none moment');
});

test('a script’s click on a button of the composer is no intent', () => {
  const { root } = open('shadow-2026');
  let heard: MouseEvent | null = null;
  root.addEventListener('click', (event) => {
    if (event instanceof MouseEvent) heard = event;
  });
  const [send] = [...root.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Send',
  );
  send?.click();
  expect(heard && isSendClick(heard, intercom.composing)).toBe(false);
});

test.each(PAGES.filter(({ expected }) => expected.ok))(
  'with $name without a mark no writer is certain, and the reading says so',
  ({ html, url }) => {
    const document = mountPage(
      html.replaceAll(/ data-(?:part-group-category|author-type)="[^"]*"/g, ''),
    );
    const result = readThread(intercom, document, url);
    const marked = /inbox2__(?:user|admin)-email-part|inbox2__note-part/.test(html);
    const events =
      result.ok && result.conversation.messages.every(({ author }) => author.kind === 'system');
    const missing = result.ok ? result.conversation.health.missing : result.missing;
    if (!marked && !events) expect(missing).toContain('author');
  },
);

test('no rule depends on a class that a build makes up', () => {
  expect(source).not.toMatch(/\.css-|\.sc-|\.[a-z]+-[a-z0-9]{5,}__/);
});

test('the declaration stays short', () => {
  expect(source.split('\n').length).toBeLessThanOrEqual(121);
});
