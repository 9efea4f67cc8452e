import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { ROOT } from './source-file';

/** A file of the built extension; `path` is relative to the package. */
export interface PackageFile {
  path: string;
  bytes: Buffer;
}

/** Every file of a built package, in order. Throws when there is no build. */
export function packageFiles(folder = '.output/chrome-mv3'): PackageFile[] {
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice(`${ROOT}${folder}/`.length), bytes: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Bytes of a zip of the files: deflated, with the format's headers of 30, 46 and 22 bytes. */
export function zippedSize(files: readonly PackageFile[]): number {
  const parts = files.map(({ path, bytes }) => {
    const packed = deflateRawSync(bytes, { level: 9 }).length;
    return Math.min(packed, bytes.length) + 30 + 46 + 2 * Buffer.byteLength(path);
  });
  return parts.reduce((sum, part) => sum + part, 22);
}

/** Zipped bytes by kind of file, largest first. */
export function sizeByPart(files: readonly PackageFile[]): [part: string, bytes: number][] {
  const parts = new Map<string, number>();
  for (const file of files) {
    const part = extname(file.path) || file.path;
    parts.set(part, (parts.get(part) ?? 0) + zippedSize([file]) - 22);
  }
  return [...parts].sort(([, a], [, b]) => b - a);
}
