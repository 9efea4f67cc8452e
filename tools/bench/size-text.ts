import type { PackageSize } from './package-parts';
import { type Cell, table } from './table';

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(2);
}

/** The package's size as a table. */
export function sizeText({ parts, zipped, most }: PackageSize): string {
  const rows = parts.map(({ part, files, raw, deflated }): Cell[] => [
    part,
    files,
    kilobytes(raw),
    kilobytes(deflated),
  ]);
  return [
    'Package by part',
    table(['part', 'files', 'kB raw', 'kB deflated'], rows),
    `  Zipped: ${megabytes(zipped)} MB of at most ${megabytes(most)} MB.`,
  ].join('\n');
}
