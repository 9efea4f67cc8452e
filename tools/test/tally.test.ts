import { expect, test } from 'vitest';
import { stageTally, tallyPlaywright, tallyVitest } from './tally';

test('what Vitest skips or plans is not passed', () => {
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(tallyVitest(report)).toEqual({ passed: 3, failed: 4 });
});

test('what Playwright skips or repeats is not passed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } };
  expect(tallyPlaywright(report)).toEqual({ passed: 3, failed: 3 });
});

test('a report of another format is an error', () => {
  expect(() => tallyVitest({})).toThrow();
  expect(() => tallyPlaywright({ stats: { expected: -1 } })).toThrow();
});

test('a stage that fails in silence counts once', () => {
  expect(stageTally(false, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  expect(stageTally(false, null)).toEqual({ passed: 0, failed: 1 });
  expect(stageTally(true, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(stageTally(false, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  expect(stageTally(true, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
  expect(stageTally(true, null)).toEqual({ passed: 0, failed: 0 });
});
