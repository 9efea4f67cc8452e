import { expect, test } from 'vitest';
import manifest from '@/package.json';
import { documentViolations } from '@/tools/check/documents';
import { readSource, repositoryPaths } from '@/tools/check/source-file';
import { describeViolation } from '@/tools/check/violation';

const NEEDED = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md'];

test('the documents are there and name only what is there', () => {
  const paths = repositoryPaths();
  const documents = paths.filter((path) => /^[^/]+\.md$/.test(path));
  expect(NEEDED.filter((name) => !documents.includes(name))).toEqual([]);
  // A folder that git does not know is not there for anyone else.
  const exists = (place: string): boolean =>
    paths.some((known) => known === place || known.startsWith(`${place}/`));
  const scripts = Object.keys(manifest.scripts);
  const wrong = documents
    .map(readSource)
    .flatMap((document) => documentViolations(document, exists, scripts));
  expect(wrong.map(describeViolation)).toEqual([]);
});

test('the README names the command that CI runs', () => {
  expect(readSource('README.md').text).toContain('npm ci && npm test');
  const run = readSource('.ci/run').text;
  expect(run).toMatch(/\bnpm ci\b/);
  expect(run).toMatch(/\bnpm (--silent )?test\b/);
});
