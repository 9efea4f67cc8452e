import * as v from 'valibot';

/** Tests of one run: how many passed and how many did not (failed, flaky or skipped). */
export interface Tally {
  passed: number;
  failed: number;
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const VitestReport = v.object({
  numPassedTests: Count,
  numFailedTests: Count,
  numPendingTests: Count,
  numTodoTests: Count,
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: Count, unexpected: Count, flaky: Count, skipped: Count }),
});

/** Reads Vitest's JSON report. A test that was skipped counts as failed. Throws on another format. */
export function tallyVitest(report: unknown): Tally {
  const counts = v.parse(VitestReport, report);
  const { numFailedTests, numPendingTests, numTodoTests } = counts;
  return { passed: counts.numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

/** Reads Playwright's JSON report. Flaky and skipped count as failed. Throws on another format. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats } = v.parse(PlaywrightReport, report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/**
 * What a stage adds to the sum. A runner that stops with an error adds a failure even when its report
 * shows none, and so does one that ran no test.
 */
export function stageTally(exitedWell: boolean, counted: Tally | null): Tally {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const silent = (!exitedWell && failed === 0) || (counted !== null && passed + failed === 0);
  return { passed, failed: failed + (silent ? 1 : 0) };
}
