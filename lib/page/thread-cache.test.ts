import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { noteChanges } from '@/tests/support/note-changes';
import type { MessageRules } from './reading-rules';
import { ThreadCache } from './thread-cache';

const RULES: MessageRules = {
  message: 'article',
  outside: '.outside',
  id: [],
  idAround: [['section', 'id']],
  roles: [['.agent', 'agent']],
  staff: '',
  botNames: [],
  sender: ['b'],
  time: [],
  body: ['p'],
  drop: [],
  systemLines: [],
};

const PAGE =
  '<article><p>one</p></article><article><p>two <b>Ana</b></p></article><footer></footer>';

function note(cache: ThreadCache, change: () => void): void {
  noteChanges(cache, document.body, change);
}

function open(html = PAGE) {
  mountPage(html);
  const cache = new ThreadCache(RULES);
  const [first, second] = cache.elements(document.body);
  if (!first || !second) throw new Error('the page has no two messages');
  const now = new Date();
  return { cache, first, second, now, raws: [cache.get(first, now), cache.get(second, now)] };
}

test('reads a message once, until something in it changed', () => {
  const { cache, first, second, now, raws } = open();
  expect(raws.map(({ text }) => text)).toEqual(['one', 'two Ana']);
  note(cache, () => first.querySelector('p')?.append(' more'));
  expect([cache.has(first), cache.has(second)]).toEqual([false, true]);
  expect(cache.get(first, now).text).toBe('one more');
  expect(cache.get(second, now)).toBe(raws[1]);
});

test('of a message whose words alone changed nothing but the words is read again', () => {
  const { cache, first, now, raws } = open();
  first.className = 'agent';
  note(cache, () => {
    const text = first.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'changed';
  });
  const again = cache.get(first, now);
  expect(again).toEqual({ ...raws[0], text: 'changed' });
});

test('a changed word that is also a value has everything read again', () => {
  const { cache, second, now } = open();
  note(cache, () => {
    const name = second.querySelector('b')?.firstChild;
    if (name) name.nodeValue = 'Eve';
  });
  expect(cache.get(second, now)).toMatchObject({ sender: 'Eve', text: 'two Eve' });
});

test('a change outside of messages costs nothing', () => {
  const { cache, first, second } = open();
  const before = cache.elements(document.body);
  note(cache, () => document.querySelector('footer')?.append('text'));
  expect([cache.has(first), cache.has(second)]).toEqual([true, true]);
  expect(cache.elements(document.body)).toBe(before);
});

test('messages that come, go or move are listed', () => {
  const { cache, first, second } = open();
  note(cache, () => first.before(second));
  expect(cache.elements(document.body)).toEqual([second, first]);
  note(cache, () => second.remove());
  expect(cache.elements(document.body)).toEqual([first]);
  note(cache, () => first.after(second));
  expect(cache.elements(document.body)).toEqual([first, second]);
});

test('a mark around or on a message takes it out of the thread', () => {
  const { cache, first, second } = open();
  note(cache, () => {
    first.className = 'outside';
  });
  expect(cache.elements(document.body)).toEqual([second]);
  note(cache, () => first.append(second));
  expect(cache.elements(document.body)).toEqual([]);
  note(cache, () => {
    first.className = '';
  });
  expect(cache.elements(document.body)).toEqual([first]);
});

test('an id around a message is given up when another one comes to stand beside it', () => {
  const { cache, first, second, now, raws } = open(
    '<section id="s"><article><p>one</p></article></section><article><p>two</p></article>',
  );
  expect(raws[0]?.pageId).toBe('s');
  note(cache, () => first.after(second));
  expect(cache.get(first, now).pageId).toBeNull();
});
