import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import type { MessageRules } from './reading-rules';
import { ThreadCache } from './thread-cache';

const RULES: MessageRules = {
  message: 'article',
  outside: '.outside',
  id: [],
  roles: [],
  staff: '',
  botNames: [],
  sender: [],
  time: [],
  body: ['p'],
  drop: [],
  systemLines: [],
};

test('reads a message once, until something in it changed', () => {
  mountPage('<article id="a"><p>one</p></article><article id="b"><p>two</p></article>');
  const [first, second] = document.querySelectorAll('article');
  const text = document.querySelector('p')?.firstChild;
  if (!first || !second || !text) throw new Error('the page has no messages');
  const cache = new ThreadCache();
  const now = new Date();
  const other = cache.get(second, RULES, now);
  expect(cache.get(first, RULES, now).text).toBe('one');
  text.nodeValue = 'changed';
  expect(cache.get(first, RULES, now).text).toBe('one');
  cache.forget(text, RULES);
  expect(cache.has(first)).toBe(false);
  expect(cache.get(first, RULES, now).text).toBe('changed');
  expect(cache.get(second, RULES, now)).toBe(other);
});

test('a change outside of messages costs nothing', () => {
  mountPage('<article><p>one</p></article><footer></footer>');
  const message = document.querySelector('article');
  if (!message) throw new Error('the page has no message');
  const cache = new ThreadCache();
  cache.get(message, RULES, new Date());
  cache.forget(document.body, RULES);
  cache.forget(document, RULES);
  expect(cache.has(message)).toBe(true);
});
