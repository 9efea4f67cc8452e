import { expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from './failures';

const RED = `${String.fromCharCode(27)}[31m`;

test('the failed tests of Vitest, and files that could not be run', () => {
  const assertion = {
    fullName: 'adds up',
    status: 'failed',
    failureMessages: [`${RED}2 is not 3`],
  };
  const report = {
    testResults: [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [assertion] },
      { name: 'b.test.ts', status: 'failed', message: 'no such import', assertionResults: [] },
      {
        name: 'c.test.ts',
        status: 'passed',
        message: '',
        assertionResults: [{ ...assertion, status: 'passed' }],
      },
    ],
  };
  expect(vitestFailures(report)).toEqual([
    { name: 'a.test.ts › adds up', message: '2 is not 3' },
    { name: 'b.test.ts', message: 'no such import' },
  ]);
});

test('the failed tests of Playwright in nested suites, and errors outside of tests', () => {
  function spec(title: string, ok: boolean) {
    const errors = ok ? [] : [{ message: Array(20).fill('line').join('\n') }];
    return { title, file: 'x.spec.ts', line: 3, ok, tests: [{ results: [{ errors }] }] };
  }
  const report = {
    suites: [{ specs: [spec('good', true)], suites: [{ specs: [spec('bad', false)] }] }],
    errors: [{ message: 'the server is gone' }],
  };
  expect(playwrightFailures(report)).toEqual([
    { name: 'x.spec.ts:3 › bad', message: Array(6).fill('line').join('\n') },
    { name: 'outside a test', message: 'the server is gone' },
  ]);
});
