import type { PackageFile } from './package-files';

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[a-z0-9[*$][^\s"'`<>()\\{}|;,]*/gi;
const FROM_TEXT = /\beval\s*\(|\bnew\s+Function\b|(?<![\w$.])Function\s*\(/g;

/** A place in the package where something was found, with what stands there. */
export interface BundleHit {
  path: string;
  text: string;
}

/** Every address written out in the package, binaries included, each once a file. */
export function addresses(files: readonly PackageFile[]): BundleHit[] {
  return files.flatMap(({ path, bytes }) => {
    const found = bytes.toString('latin1').match(ADDRESS) ?? [];
    return [...new Set(found)].map((text) => ({ path, text }));
  });
}

/** Code made from text in scripts of the package, with 40 characters on each side. */
export function codeFromText(files: readonly PackageFile[]): BundleHit[] {
  return files
    .filter(({ path }) => /\.(m?js|html)$/.test(path))
    .flatMap(({ path, bytes }) => {
      const code = bytes.toString('utf8');
      return [...code.matchAll(FROM_TEXT)].map(({ index, 0: hit }) => {
        const text = code.slice(Math.max(0, index - 40), index + hit.length + 40);
        return { path, text };
      });
    });
}
