import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';

/** A test that failed, in words that fit on two lines of a log. */
export interface Failure {
  name: string;
  /** First lines of what went wrong, without colours. */
  message: string;
}

const LONGEST = 400;

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      message: v.optional(v.string(), ''),
      status: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

const PlaywrightError = v.object({ message: v.optional(v.string(), '') });
const PlaywrightSpec = v.object({
  title: v.string(),
  file: v.string(),
  line: v.number(),
  ok: v.boolean(),
  tests: v.array(v.object({ results: v.array(v.object({ errors: v.array(PlaywrightError) })) })),
});

interface PlaywrightSuite {
  specs: v.InferOutput<typeof PlaywrightSpec>[];
  suites?: PlaywrightSuite[];
}

const PlaywrightSuite: v.GenericSchema<unknown, PlaywrightSuite> = v.object({
  specs: v.array(PlaywrightSpec),
  suites: v.exactOptional(v.array(v.lazy(() => PlaywrightSuite))),
});

const PlaywrightReport = v.object({
  suites: v.array(PlaywrightSuite),
  errors: v.array(PlaywrightError),
});

function short(message: string): string {
  const plain = stripVTControlCharacters(message).trim();
  return plain.split('\n').slice(0, 6).join('\n').slice(0, LONGEST);
}

/** The failed tests of Vitest's JSON report; a file that could not be run counts by its path. */
export function vitestFailures(report: unknown): Failure[] {
  return v.parse(VitestReport, report).testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed')
      return [{ name: file.name, message: short(file.message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file.name} › ${fullName}`,
      message: short(failureMessages?.[0] ?? ''),
    }));
  });
}

function specsOf(suite: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** The failed tests of Playwright's JSON report, and errors outside of tests. */
export function playwrightFailures(report: unknown): Failure[] {
  const { suites, errors } = v.parse(PlaywrightReport, report);
  const failed = suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => ({
      name: `${file}:${line} › ${title}`,
      message: short(tests[0]?.results.at(-1)?.errors[0]?.message ?? ''),
    }));
  return [
    ...failed,
    ...errors.map(({ message }) => ({ name: 'outside a test', message: short(message) })),
  ];
}
