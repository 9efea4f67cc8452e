import { expect, test } from 'vitest';
import { withBlock } from './readme-block';

test('puts a block between the markers, again and again', () => {
  const text = 'a\n<!-- lab:start --><!-- lab:end -->\nb';
  const once = withBlock(text, '| one |');
  expect(once).toBe('a\n<!-- lab:start -->\n\n| one |\n\n<!-- lab:end -->\nb');
  expect(withBlock(once ?? '', '| two |')).toBe(once?.replace('one', 'two'));
});

test('leaves a text without both markers alone', () => {
  expect(withBlock('a', 'b')).toBeNull();
  expect(withBlock('<!-- lab:end --> <!-- lab:start -->', 'b')).toBeNull();
});
