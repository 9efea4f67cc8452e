import { expect, test } from 'vitest';
import { foreignText } from './foreign-text';

// Joined here, so that this file does not hold what is refused.
const REGISTRY = ['https://registry', 'npmjs', 'org/a.tgz'].join('.');
const PATHS = [
  ['', 'root', 'a'],
  ['', 'work', 'main'],
  ['', 'home', 'ann', 'a'],
  ['', 'Users', 'ann', 'a'],
];

test('a registry is named', () => {
  expect(foreignText({ path: 'a', text: `one\n${REGISTRY}` })).toMatchObject([{ line: 2 }]);
});

test.each(PATHS.map((parts) => parts.join('/')))('%s is a path of one machine', (path) => {
  expect(foreignText({ path: 'a', text: `at "${path}"` })).toHaveLength(1);
});

test.each(['./work/main', 'a/root/b', 'https://a.example/home/ann', '/homepage', 'npm.org'])(
  '%s is neither',
  (text) => {
    expect(foreignText({ path: 'a', text })).toEqual([]);
  },
);
