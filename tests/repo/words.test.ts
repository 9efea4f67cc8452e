import { expect, test } from 'vitest';
import { codeFiles, isShipped, readSource, repositoryPaths } from '@/tools/check/source-file';
import { describeViolation } from '@/tools/check/violation';
import { literalWords, literalWordsInHtml } from '@/tools/check/words';

test('what a person reads comes from the catalogue', () => {
  const shown = codeFiles().filter(({ path }) => isShipped(path));
  expect(shown.some(({ path }) => path.startsWith('components/'))).toBe(true);
  expect(shown.flatMap(literalWords).map(describeViolation)).toEqual([]);
});

test('pages hold no words of their own', () => {
  const pages = repositoryPaths().filter((path) => /^entrypoints\/.*\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.map(readSource).flatMap(literalWordsInHtml).map(describeViolation)).toEqual([]);
});
