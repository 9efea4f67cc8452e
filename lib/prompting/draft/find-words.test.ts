import { expect, test } from 'vitest';
import { findWords } from './find-words';

test('the earliest match of all, or null', () => {
  expect(findWords('one two three', [/three/u, /two/u])).toEqual({ start: 4, end: 7 });
  expect(findWords('one', [/two/u])).toBeNull();
  expect(findWords('one', [/x*/u])).toBeNull();
});
