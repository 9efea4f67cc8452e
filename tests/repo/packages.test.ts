import { expect, test } from 'vitest';
import manifest from '@/package.json';
import { foreignText } from '@/tools/check/foreign-text';
import {
  engineViolations,
  type Lockfile,
  lockfileViolations,
  outOfSync,
} from '@/tools/check/lockfile';
import { readSource, repositoryPaths } from '@/tools/check/source-file';
import { describeViolation } from '@/tools/check/violation';

const LOCK: Lockfile = JSON.parse(readSource('package-lock.json').text);
const BINARY = /\.(onnx|png|ico|wasm|woff2?|zip|gz)$/;

test('the lockfile vouches for each package and names no host', () => {
  expect(lockfileViolations(LOCK)).toEqual([]);
});

test('the lockfile and the manifest agree', () => {
  expect(outOfSync(LOCK, 'dependencies', manifest.dependencies)).toEqual([]);
  expect(outOfSync(LOCK, 'devDependencies', manifest.devDependencies)).toEqual([]);
});

test.each(['20.19.0', '22.13.0', '24.0.0'])('no engine warning on Node %s', (node) => {
  expect(engineViolations(LOCK, node)).toEqual([]);
});

test('what ships has at most ten dependencies, each at an exact version', () => {
  const versions = Object.values(manifest.dependencies);
  expect(versions.length).toBeLessThanOrEqual(10);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
});

test('no script of a package runs on install', () => {
  expect(readSource('.npmrc').text.split('\n')).toContain('ignore-scripts=true');
  const own = Object.keys(manifest.scripts).filter((name) =>
    /^(pre|post)?install$|^prepare$/.test(name),
  );
  expect(own).toEqual([]);
});

test('no file names a registry or a path of one machine', () => {
  const texts = repositoryPaths().filter((path) => !BINARY.test(path));
  expect(texts.map(readSource).flatMap(foreignText).map(describeViolation)).toEqual([]);
});

test('the commands run in a fresh clone: their paths rest on no file that is made later', () => {
  const { extends: base, compilerOptions } = JSON.parse(readSource('tsconfig.json').text);
  expect(base).toBeUndefined();
  expect(compilerOptions.paths).toEqual({ '@/*': ['./*'] });
});
