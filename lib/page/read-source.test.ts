import { beforeEach, expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { matching, readAll, readSource, readValue, selectorOf } from './read-source';

beforeEach(() => {
  mountPage(`
    <main data-id="t-7"><b class="name">  Ana  <br>Support </b><input class="subject" value="Old">
    <div class="apps"><b class="name">App</b></div><i class="empty"></i></main>`);
});

test('takes text, the value of a field, an attribute, or a part of it', () => {
  expect(readSource(document, ['.name'])).toBe('Ana Support');
  expect(readSource(document, ['.subject'])).toBe('Old');
  expect(readSource(document, [['main', 'data-id']])).toBe('t-7');
  expect(readSource(document, [['main', 'data-id', /^t-(\d+)$/]])).toBe('7');
});

test('gives every value of the first place that has one', () => {
  expect(readAll(document, ['.empty', '.name', '.subject'])).toEqual(['Ana Support', 'App']);
  expect(readAll(document, ['.name'], '.apps')).toEqual(['Ana Support']);
  expect(readAll(document, ['.nowhere'])).toEqual([]);
});

test('the value of a field is what is in it now', () => {
  const subject = document.querySelector('input');
  if (subject) subject.value = 'New';
  expect(readSource(document, ['.subject'])).toBe('New');
});

test('a field within the element counts where it shows no text', () => {
  mountPage(
    '<div class="who"><input value="Bob"></div><div class="who">Eve<input value="x"></div>',
  );
  expect([...document.querySelectorAll('.who')].map((who) => readValue(who, '.who'))).toEqual([
    'Bob',
    'Eve',
  ]);
});

test('goes on to the next source where one gives nothing', () => {
  expect(readSource(document, ['.none', '.empty', ['main', 'data-id', /^x(.)/], '.name'])).toBe(
    'Ana Support',
  );
  expect(readSource(document, ['.none', '.empty'])).toBeNull();
});

test('leaves out what lies outside', () => {
  const all = [...matching(document.body, '.name')];
  expect(all).toHaveLength(2);
  expect([...matching(document.body, '.name', '.apps')]).toEqual(all.slice(0, 1));
  expect([...matching(document.body, '.name', 'html')]).toEqual(all);
});

test('an element counts as inside itself', () => {
  const main = document.querySelector('main') as HTMLElement;
  expect([...matching(main, 'main')]).toEqual([main]);
  expect(readValue(main, ['main', 'data-id'])).toBe('t-7');
  expect([selectorOf('a'), selectorOf(['b', 'id'])]).toEqual(['a', 'b']);
});
