import { describe, expect, test } from 'vitest';
import { houseViolations, PURE } from '@/tools/check/house';
import { purityViolations } from '@/tools/check/purity';
import { shapeViolations, smallShare } from '@/tools/check/shape';
import { untestedFiles } from '@/tools/check/sibling-tests';
import { codeFiles, isTest, repositoryPaths } from '@/tools/check/source-file';
import { describeViolation } from '@/tools/check/violation';

const FILES = codeFiles();
const CODE = FILES.filter(({ path }) => !isTest(path));

describe('the house', () => {
  test('imports go up, never down', () => {
    expect(FILES.flatMap(houseViolations).map(describeViolation)).toEqual([]);
  });

  test('pure folders are pure', () => {
    const pure = CODE.filter(({ path }) => PURE.some((name) => path.startsWith(`lib/${name}/`)));
    expect(pure.length).toBeGreaterThan(0);
    expect(pure.flatMap(purityViolations).map(describeViolation)).toEqual([]);
  });

  test('names say something and no file is long', () => {
    expect(FILES.flatMap(shapeViolations).map(describeViolation)).toEqual([]);
  });

  test('most files are small', () => {
    const share = smallShare(CODE);
    console.info(`${CODE.length} files, ${Math.round(share * 100)} % of at most 60 lines`);
    expect(share).toBeGreaterThan(0.5);
  });

  test('all that has logic in lib has a test beside it', () => {
    expect(untestedFiles(FILES).map(describeViolation)).toEqual([]);
  });

  test('all code is looked at', () => {
    const code = /^(lib|components|entrypoints|tools|tests)\/.*\.tsx?$/;
    const seen = new Set(FILES.map(({ path }) => path));
    const left = repositoryPaths().filter((path) => code.test(path) && !seen.has(path));
    expect(left.filter((path) => !path.includes('/vendor/'))).toEqual([]);
    expect(repositoryPaths().filter((path) => /\.[cm]?jsx?$/.test(path))).toEqual([]);
  });
});
