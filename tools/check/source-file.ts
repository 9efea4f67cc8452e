import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A text file of the repository; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Paths git tracks or would track (new files count before they are added), in order. */
export function repositoryPaths(): string[] {
  const args = ['-c', 'safe.directory=*', 'ls-files', '-co', '--exclude-standard', '-z'];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 })
    .split('\0')
    .filter((path) => path !== '' && existsSync(ROOT + path))
    .sort();
}

/** Reads one file of the repository. Throws when it is missing. */
export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(ROOT + path, 'utf8') };
}

const CODE = /^(lib|components|entrypoints|tools|tests)\/.*\.tsx?$/;

/** All TypeScript of the house, tests included; vendored files of practice pages are not ours. */
export function codeFiles(): SourceFile[] {
  return repositoryPaths()
    .filter((path) => CODE.test(path) && !path.includes('/vendor/'))
    .map(readSource);
}

/** Whether a path is a test, by its name. */
export function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path);
}

/** Whether a path is part of what ships: lib, components or entrypoints, without tests and fixtures. */
export function isShipped(path: string): boolean {
  return (
    /^(lib|components|entrypoints)\//.test(path) &&
    !isTest(path) &&
    !/\/(testing|fixtures)\//.test(path)
  );
}
