import { isTest } from './source-file';

/** The runner of `npm test` that picks up each test, by the globs of vitest.config.ts and playwright.config.ts. */
const PLACES: readonly RegExp[] = [
  /^(lib|tools)\/.*\.test\.ts$/,
  /^tests\/(repo|build)\/.*\.test\.ts$/,
  /^(components|lib\/app)\/.*\.test\.tsx$/,
  /^tests\/e2e\/.*\.spec\.ts$/,
];

/** Tests that lie where no runner looks: they would stay green for ever. */
export function testsNobodyRuns(paths: readonly string[]): string[] {
  return paths.filter((path) => isTest(path) && !PLACES.some((place) => place.test(path)));
}
