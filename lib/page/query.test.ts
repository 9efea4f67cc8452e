import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { inPage } from './query';

test('finds what is below, page order, and not what is asked from', () => {
  const document = mountPage(
    '<p id="a" class="x"><b id="b" class="x"></b></p><i id="c" class="x"></i>',
  );
  const outer = document.querySelector('p');
  const ids = (found: Iterable<Element>) => [...found].map(({ id }) => id);
  expect(ids(inPage(document, '.x'))).toEqual(['a', 'b', 'c']);
  expect(outer && ids(inPage(outer, '.x'))).toEqual(['b']);
});
