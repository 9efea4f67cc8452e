import { expect, test } from 'vitest';
import { codeViolations } from '@/tools/check/code-rules';
import { testsNobodyRuns } from '@/tools/check/runners';
import { codeFiles, isTest, readSource, repositoryPaths } from '@/tools/check/source-file';
import { testViolations } from '@/tools/check/test-rules';
import { describeViolation } from '@/tools/check/violation';

const CONFIGS = ['vitest.config.ts', 'playwright.config.ts', 'wxt.config.ts'].map(readSource);

test('no silencer, no any, nothing unfinished, no printing from what ships', () => {
  const files = [...codeFiles(), ...CONFIGS];
  expect(files.flatMap(codeViolations).map(describeViolation)).toEqual([]);
});

test('no test is skipped, singled out, retried or waits for time to pass', () => {
  const supports = codeFiles().filter(({ path }) => isTest(path) || path.startsWith('tests/'));
  expect([...supports, ...CONFIGS].flatMap(testViolations).map(describeViolation)).toEqual([]);
});

test('each test lies where a runner finds it', () => {
  expect(testsNobodyRuns(repositoryPaths())).toEqual([]);
});
