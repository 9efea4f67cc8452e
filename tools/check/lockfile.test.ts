import { expect, test } from 'vitest';
import { engineViolations, type Lockfile, lockfileViolations, outOfSync } from './lockfile';

const LOCK: Lockfile = {
  packages: {
    '': { dependencies: { a: '1.0.0' } },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-x', engines: { node: '>=18' } },
  },
};

test('a sound lockfile passes', () => {
  expect(lockfileViolations(LOCK)).toEqual([]);
  expect(engineViolations(LOCK, '20.19.0')).toEqual([]);
  expect(outOfSync(LOCK, 'dependencies', { a: '1.0.0' })).toEqual([]);
});

test.each([
  { resolved: 'x', integrity: 'sha512-x' },
  { link: true },
  { version: '1.0.0' },
  { integrity: 'sha1-x' },
])('%o is refused', (entry) => {
  expect(lockfileViolations({ packages: { 'node_modules/a': entry } })).toHaveLength(1);
});

test('an engine warning is foreseen', () => {
  expect(engineViolations(LOCK, '16.0.0')).toEqual(['node_modules/a asks for Node >=18']);
});

test('another range, a new name and a missing package are out of sync', () => {
  expect(outOfSync(LOCK, 'dependencies', { a: '1.1.0' })).toEqual(['a']);
  expect(outOfSync(LOCK, 'dependencies', { a: '1.0.0', b: '1.0.0' })).toEqual(['b']);
  expect(outOfSync(LOCK, 'dependencies', {})).toEqual(['a']);
  expect(
    outOfSync({ packages: { '': { dependencies: { a: '1' } } } }, 'dependencies', { a: '1' }),
  ).toEqual(['a']);
});
