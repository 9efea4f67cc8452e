import { type Failure, playwrightFailures, vitestFailures } from './failures';
import type { Tally } from './tally';
import { tallyPlaywright, tallyVitest } from './tally';

export interface Stage {
  name: string;
  command: readonly string[];
  /** Seconds after which the stage counts as hanging; together they stay below 45 minutes. */
  limit: number;
  env?: Record<string, string>;
  /** Reads the JSON report of a test runner; absent for a stage that only passes or fails. */
  tally?: (report: unknown) => Tally;
  /** Reads the failed tests from the same report. */
  failures?: (report: unknown) => Failure[];
  /** A stage that must have passed for this one to make sense. */
  after?: string;
  /** A heavy stage runs when one of these places changed, and always with FULL=1. */
  places?: readonly string[];
}

/** What goes into the package. */
const PRODUCT = [
  'lib',
  'components',
  'entrypoints',
  'public',
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
];

/** A NODE_ENV from outside would put React's build for developers into the package. */
const PRODUCTION = { NODE_ENV: 'production' };

const VITEST = { tally: tallyVitest, failures: vitestFailures } as const;
const PLAYWRIGHT = { tally: tallyPlaywright, failures: playwrightFailures } as const;

function vitest(report: string, projects: string): string[] {
  return [
    'vitest',
    'run',
    '--project',
    projects,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

/** The stages of `npm test` in their order; runners write their report to `report`. */
export function stagesOf(report: string): Stage[] {
  return [
    { name: 'prepare', command: ['wxt', 'prepare'], limit: 30 },
    { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'], limit: 40 },
    { name: 'types', command: ['tsc', '--noEmit'], limit: 60, after: 'prepare' },
    { name: 'unit', command: vitest(report, 'node'), limit: 330, ...VITEST },
    {
      name: 'unit-chromium',
      command: vitest(report, 'chromium'),
      limit: 600,
      ...VITEST,
    },
    {
      name: 'build',
      command: ['wxt', 'build'],
      env: PRODUCTION,
      limit: 60,
      after: 'prepare',
    },
    {
      name: 'build-firefox',
      command: ['wxt', 'build', '-b', 'firefox', '--mv3'],
      env: PRODUCTION,
      limit: 60,
      after: 'prepare',
    },
    {
      name: 'build-checks',
      command: vitest(report, 'build'),
      limit: 120,
      ...VITEST,
      after: 'build',
    },
    {
      name: 'e2e',
      command: ['playwright', 'test'],
      env: { ATTUNE_BUILT: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      limit: 800,
      ...PLAYWRIGHT,
      after: 'build',
      places: [...PRODUCT, 'tests/e2e', 'tests/pages', 'tools', 'playwright.config.ts'],
    },
    {
      name: 'statistics',
      command: ['tsx', 'tools/verify-statistics/verify-statistics.ts', '--months', '100'],
      limit: 200,
      places: ['lib/statistics', 'lib/reports', 'tools/simulate', 'tools/verify-statistics'],
    },
    {
      name: 'demo',
      command: ['tsx', 'tools/demo/demo.ts', '--headless'],
      limit: 170,
      after: 'build',
      places: [...PRODUCT, 'tests/pages', 'tools/demo', 'tools/browser'],
    },
    {
      name: 'bench',
      command: ['tsx', 'tools/bench/bench.ts', '--quick'],
      limit: 160,
      after: 'build',
      places: [...PRODUCT, 'tests/pages', 'tools/bench', 'tools/browser'],
    },
  ];
}
