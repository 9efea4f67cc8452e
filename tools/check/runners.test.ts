import { expect, test } from 'vitest';
import { testsNobodyRuns } from './runners';

test('a test outside the places of the runners is found', () => {
  const lost = ['components/a.test.ts', 'tests/a.test.ts', 'tests/e2e/a.test.ts', 'lib/a.test.tsx'];
  const run = [
    'components/a.test.tsx',
    'tests/repo/a.test.ts',
    'tests/e2e/a.spec.ts',
    'lib/a/b.test.ts',
  ];
  expect(testsNobodyRuns([...lost, ...run, 'lib/a.ts'])).toEqual(lost);
});
