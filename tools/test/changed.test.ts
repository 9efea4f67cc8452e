import { expect, test } from 'vitest';
import { changedPaths, touches } from './changed';

test('a change in a folder touches it, one beside it does not', () => {
  expect(touches(['lib/app/a.ts'], ['lib'])).toBe(true);
  expect(touches(['library/a.ts', 'README.md'], ['lib'])).toBe(false);
  expect(touches(['package.json'], ['lib', 'package.json'])).toBe(true);
});

test('with nothing to compare with, everything is touched', () => {
  expect(touches(null, ['lib'])).toBe(true);
});

test('changes are paths of the repository, or unknown', () => {
  expect(changedPaths()?.every((path) => path !== '' && !path.startsWith('/')) ?? true).toBe(true);
});
