import type { SourceFile } from './source-file';
import { lineOf } from './syntax';
import type { Violation } from './violation';

// Written in parts, so that this file does not hold what it looks for.
const REGISTRIES = [
  'npmjs.org',
  'npmjs.com',
  'npmmirror.com',
  'yarnpkg.com',
  'pkg.github.com',
  'jfrog.io',
];
const REGISTRY = new RegExp(
  `(?:registry|npm)\\.(?:${REGISTRIES.join('|').replaceAll('.', '\\.')})`,
  'i',
);
const HOMES = ['work', 'root', 'home/[a-z][\\w-]*', 'Users/[A-Za-z][\\w-]*'];
const MACHINE = new RegExp(`(?<![\\w.~*)}\\]/-])/(?:${HOMES.join('|')})/[\\w.-]`);

/** Names of a package registry, and absolute paths of somebody's machine, in a text. */
export function foreignText({ path, text }: SourceFile): Violation[] {
  const found: Violation[] = [];
  for (const [pattern, what] of [
    [REGISTRY, 'names a package registry'],
    [MACHINE, 'names a path of one machine'],
  ] as const) {
    const match = pattern.exec(text);
    if (match) found.push({ path, line: lineOf(text, match.index), what });
  }
  return found;
}
